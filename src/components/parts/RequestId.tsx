'use client'
import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { useProfile } from '../../react/index.ts'
import type { Surface } from './Surface.ts'

/** The id by which support finds the request, and a button that copies it with what else support asks for. Renders a `<div>`. */
export function RequestId({ surface }: { readonly surface: Surface }): ReactElement | null {
  const { format } = useProfile()
  const code = useRef<HTMLElement>(null)
  const { state, run } = surface.recovery
  const { requestId } = surface.presentation.problem
  const copy = surface.presentation.recoveries.find(({ id }) => id === 'copyRequestId')
  const isCopying = state.status !== 'idle' && state.id === 'copyRequestId'

  // Where the clipboard is closed to us, the person can still press Ctrl+C.
  const isRefused = isCopying && state.status === 'failed'
  useEffect(() => {
    if (isRefused && code.current) getSelection()?.selectAllChildren(code.current)
  }, [isRefused])

  if (!requestId) return null
  return (
    <div data-part="request-id" className={surface.classNames['request-id']}>
      <span>{format('id.label')}</span>{' '}
      <span data-part="id">
        <code ref={code} dir="ltr" translate="no">
          {requestId}
        </code>
        {copy ? (
          <button
            type="button"
            data-part="copy"
            data-state={isCopying ? state.status : 'idle'}
            aria-label={copy.label}
            aria-disabled={(isCopying && state.status === 'pending') || undefined}
            onClick={() => run('copyRequestId')}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d={isCopying && state.status === 'done' ? tick : sheets} />
            </svg>
          </button>
        ) : null}
      </span>
    </div>
  )
}

const sheets = 'M7.5 7.5v-4h9v9h-4M3.5 7.5h9v9h-9Z'
const tick = 'M4 10.5l4 4l8 -9'
