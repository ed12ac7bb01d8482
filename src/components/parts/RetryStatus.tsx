'use client'
import type { ReactElement } from 'react'
import type { RetrySnapshot } from '../../core/index.ts'
import { useProfile } from '../../react/index.ts'
import { describeAttempt } from './describeAttempt.ts'
import { useRetrySentence } from './useRetrySentence.ts'

/**
 * The countdown in words and the number of the attempt; nothing while there is nothing to wait for. It is read on
 * demand: what is spoken, and when, is the announcer’s. Renders a `<p>`.
 */
export function RetryStatus({ snapshot, id, className }: RetryStatusProps): ReactElement | null {
  const profile = useProfile()
  const sentence = useRetrySentence(snapshot)
  const attempt = snapshot && describeAttempt(snapshot, profile)
  if (!sentence && !attempt) return null
  return (
    <p data-part="retry" className={className}>
      {sentence ? (
        <span id={id} role="timer" aria-live="off">
          {sentence}
        </span>
      ) : null}
      {sentence && attempt ? ' ' : null}
      {attempt ? <span data-part="attempt">{attempt}</span> : null}
    </p>
  )
}

/** What the status takes. */
export interface RetryStatusProps {
  readonly snapshot: RetrySnapshot | undefined
  /** The id of the sentence, for buttons that it explains. */
  readonly id?: string
  readonly className?: string
}
