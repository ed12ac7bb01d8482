import type { QueryObserverOptions } from '@tanstack/react-query'
import { decideRetry, type Profile, type RetryDecision } from '../core/index.ts'
import { readMeta } from './readMeta.ts'

/** The retry options as an app may give them to a query, a mutation or the client. */
export type OwnRetry = Pick<QueryObserverOptions, 'retry' | 'retryDelay' | 'meta'>

/**
 * Decides for one query or mutation: the app's own `retry` sets the budget (a number) or the verdict (a function), its
 * `retryDelay` the schedule; a wait that the server asks for stays the lower bound.
 */
export function createDecider(own: OwnRetry, idempotent: boolean, profile: Profile) {
  const meta = readMeta(own.meta)
  return (failure: unknown, failures: number): RetryDecision => {
    const decision = decideRetry(
      profile.decode(failure),
      {
        failures,
        idempotent: meta.idempotent ?? idempotent,
        maxAttempts: meta.maxAttempts ?? readBudget(own.retry),
      },
      profile,
    )
    const { maxAttempts } = decision
    if (typeof own.retry === 'function') {
      if (!own.retry(failures - 1, failure as Error))
        return { retry: false, because: 'not-retryable', maxAttempts }
      if (!decision.retry && decision.because !== 'too-long') {
        return {
          retry: true,
          by: 'schedule',
          maxAttempts: failures + 1,
          afterMs: readDelay(own, failures, failure) ?? 1000,
        }
      }
    }
    const delay = decision.retry && decision.by === 'schedule' ? readDelay(own, failures, failure) : undefined
    return decision.retry && delay !== undefined ? { ...decision, afterMs: delay } : decision
  }
}

function readBudget(retry: OwnRetry['retry']): number | undefined {
  if (typeof retry === 'number') return retry + 1
  if (typeof retry === 'boolean') return retry ? Infinity : 1
  return undefined
}

function readDelay({ retryDelay }: OwnRetry, failures: number, failure: unknown): number | undefined {
  const delay = typeof retryDelay === 'function' ? retryDelay(failures - 1, failure as Error) : retryDelay
  return delay !== undefined && delay >= 0 ? Math.min(delay, 2 ** 31 - 1) : undefined
}
