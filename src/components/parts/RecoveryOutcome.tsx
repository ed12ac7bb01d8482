'use client'
import { useEffect, useMemo } from 'react'
import type { ReactElement } from 'react'
import { presentProblem } from '../../core/index.ts'
import { useAnnounce, useProfile } from '../../react/index.ts'
import type { Surface } from './Surface.ts'

/** What became of the recovery a person used, where it did not work: in place, besides the first problem. Renders a `<p>`. */
export function RecoveryOutcome({ surface }: { readonly surface: Surface }): ReactElement | null {
  const { state } = surface.recovery
  const profile = useProfile()
  const { format } = profile
  const announce = useAnnounce()
  const isCopy = state.status !== 'idle' && state.id === 'copyRequestId'
  const failed = state.status === 'failed' && !isCopy ? state.problem : undefined
  const presentation = useMemo(
    () => failed && presentProblem(failed, profile, { origin: 'user' }),
    [failed, profile],
  )
  const text = describe()
  useEffect(() => {
    if (text) announce(text)
  }, [text, announce])
  if (!text) return null
  return (
    <p data-part="outcome" data-state={state.status} className={surface.classNames.outcome}>
      {text}
    </p>
  )

  function describe(): string | undefined {
    if (isCopy && state.status === 'failed') return format('id.copyFailed')
    if (isCopy && state.status === 'done') return format('id.copied')
    return presentation && `${format('a11y.utterance', { title: presentation.title })} ${presentation.body}`
  }
}
