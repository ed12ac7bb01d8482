'use client'
import type { HTMLAttributes, ReactElement, Ref } from 'react'
import type { RetryController } from '../../core/index.ts'
import { useFailureVoice, useRetrySnapshot } from '../../react/index.ts'
import { RetryStatus } from '../parts/RetryStatus.tsx'

/**
 * The countdown to the next attempt, right after sleep and in hidden tabs, and spoken on a schedule that does not nag.
 * Renders a `<div>`, or nothing while nothing is awaited. The surfaces contain it already.
 */
export function RetryCountdown({ controller, ...rest }: RetryCountdownProps): ReactElement | null {
  const snapshot = useRetrySnapshot(controller)
  useFailureVoice({ snapshot, isCountdown: true, isInView: () => true })
  if (!snapshot || snapshot.phase === 'idle' || snapshot.phase === 'recovered') return null
  return (
    <div data-amends="" data-surface="countdown" data-state={snapshot.phase} {...rest}>
      <RetryStatus snapshot={snapshot} />
    </div>
  )
}

/** What the countdown takes, besides the attributes of a `<div>`. */
export interface RetryCountdownProps extends HTMLAttributes<HTMLDivElement> {
  /** The handle on the retries. Nothing is rendered without it. */
  readonly controller?: RetryController
  readonly ref?: Ref<HTMLDivElement>
}
