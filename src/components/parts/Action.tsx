'use client'
import type { ReactElement } from 'react'
import type { OfferedRecovery } from '../../core/index.ts'
import { useAnnounce, useProfile } from '../../react/index.ts'
import type { ActionProps } from './ActionProps.ts'
import type { Surface } from './Surface.ts'
import { useRetrySentence } from './useRetrySentence.ts'

/** One recovery, as a button or a link. Busy or waiting it keeps its focus and ignores activation. Renders a `<button>` or an `<a>`. */
export function Action({ surface, recovery }: ActionComponentProps): ReactElement {
  const { format, recoveries } = useProfile()
  const announce = useAnnounce()
  const { id, href, primary } = recovery
  const { snapshot, context, recovery: running, ids, classNames, renderAction } = surface
  const sentence = useRetrySentence(id === 'retry' ? snapshot : undefined)
  const isTrying = id === 'retry' && snapshot?.phase === 'attempting'
  const isHeld = id === 'retry' && snapshot !== undefined && !snapshot.canRetryNow
  const pending = running.state.status === 'pending' ? running.state.id : undefined
  const isRunning = pending === id
  // The app does one thing at a time; what Amends does at once, like stopping, stays possible.
  const isBehind = pending !== undefined && typeof recoveries?.[id] === 'function'
  const label = isTrying
    ? format('retry.now')
    : isRunning
      ? format('a11y.working', { label: recovery.label })
      : recovery.label

  const props: ActionProps = {
    children: label,
    onClick: activate,
    ...(href === undefined ? { type: 'button' } : { href }),
    className: classNames.action,
    'aria-label': context.resource && format('a11y.named', { label, name: context.resource }),
    'aria-disabled': isTrying || isHeld || isBehind || undefined,
    'aria-describedby': isHeld && !isTrying && sentence ? ids.wait : undefined,
    'data-part': 'action',
    'data-action': id,
    'data-primary': primary ? '' : undefined,
  }
  if (renderAction) return renderAction(props, recovery)
  return href === undefined ? <button {...props} type="button" /> : <a {...props}>{label}</a>

  function activate(event: { readonly preventDefault: () => void }): void {
    if (props['aria-disabled']) {
      event.preventDefault()
      // A button that does nothing says why.
      if (isHeld && !isTrying && sentence) announce(sentence)
      return
    }
    running.run(id)
  }
}

/** What an action takes. */
export interface ActionComponentProps {
  readonly surface: Surface
  readonly recovery: OfferedRecovery
}
