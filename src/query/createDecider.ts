import { environmentManager, type QueryObserverOptions } from '@tanstack/react-query'
import { decideRetry, type Profile, type RetryDecision, warnMisuse } from '../core/index.ts'
import { readMeta } from './readMeta.ts'

/** The retry options as an app may give them to a query, a mutation or the client. */
export type OwnRetry = Pick<QueryObserverOptions, 'retry' | 'retryDelay' | 'meta' | 'networkMode'>

/**
 * Decides for one query or mutation: the app's own `retry` sets the budget (a number) or the verdict (a function), its
 * `retryDelay` the schedule; a wait that the server asks for stays the lower bound. On a server nothing is tried again
 * unless the app says so, as in TanStack Query itself: nobody waits for a page that waits.
 */
export function createDecider(own: OwnRetry, idempotent: boolean, profile: Profile) {
  const meta = readMeta(own.meta)
  const budget = meta.maxAttempts ?? readBudget(own.retry)
  return (failure: unknown, failures: number): RetryDecision => {
    const decision = decideRetry(
      profile.decode(failure),
      { failures, idempotent: meta.idempotent ?? idempotent, maxAttempts: budget },
      profile,
    )
    const delay = readDelay(own, failures, failure)
    const verdict = readVerdict(own, failures, failure)
    if (verdict === false) return { ...decision, retry: false, because: 'not-retryable' } as RetryDecision
    if (verdict === true && !decision.retry && decision.because !== 'too-long') {
      const { availableInMs } = decision
      const afterMs = Math.max(availableInMs ?? 0, delay ?? 1000)
      return {
        retry: true,
        by: availableInMs === undefined ? 'schedule' : 'server',
        maxAttempts: failures + 1,
        afterMs,
      }
    }
    return decision.retry && decision.by === 'schedule' && delay !== undefined
      ? { ...decision, afterMs: delay }
      : decision
  }
}

function readBudget(retry: OwnRetry['retry']): number | undefined {
  if (retry === undefined && environmentManager.isServer()) return 1
  if (typeof retry === 'number') return retry + 1
  if (typeof retry === 'boolean') return retry ? Infinity : 1
  return undefined
}

function readVerdict({ retry }: OwnRetry, failures: number, failure: unknown): boolean | undefined {
  return typeof retry === 'function' ? guard(() => retry(failures - 1, failure as Error)) : undefined
}

function readDelay({ retryDelay }: OwnRetry, failures: number, failure: unknown): number | undefined {
  const delay =
    typeof retryDelay === 'function' ? guard(() => retryDelay(failures - 1, failure as Error)) : retryDelay
  return delay !== undefined && delay >= 0 ? Math.min(delay, 2 ** 31 - 1) : undefined
}

/** What throws here would hide the failure it was asked about, and leave the query fetching for ever. */
function guard<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    warnMisuse(402)
    return undefined
  }
}
