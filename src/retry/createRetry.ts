import { decideRetry, type Profile, type RetryController } from '../core/index.ts'
import { browserEnvironment } from './browserEnvironment.ts'
import { createRetrySeries } from './createRetrySeries.ts'
import type { Environment } from './Environment.ts'
import { runSeries } from './runSeries.ts'

/** What may be said about a retried function. */
export interface RetryOptions {
  /** Whether doing it twice does no more than doing it once. @default true */
  readonly idempotent?: boolean
  readonly maxAttempts?: number
  readonly environment?: Environment
  readonly random?: () => number
}

/** A retried function: call `run` for its result, show the rest on any surface. */
export interface Retry<T> extends RetryController {
  /** Runs it to the end of its attempts: the result, or the last real error. */
  readonly run: () => Promise<T>
  /** Stops and forgets; a run that waits ends with its last error. */
  readonly dispose: () => void
}

/** Retries any async function by the profile's rules, without a data library. */
export function createRetry<T>(
  attempt: () => Promise<T>,
  profile: Profile,
  options: RetryOptions = {},
): Retry<T> {
  const { idempotent = true, maxAttempts, random, environment = browserEnvironment } = options
  const series = createRetrySeries({
    environment,
    decide: (failure, failures) =>
      decideRetry(profile.decode(failure), { failures, idempotent, maxAttempts, random }, profile),
    restart: () => void run().catch(() => {}),
  })
  const { getSnapshot, subscribe, retryNow, stop } = series
  return { run, getSnapshot, subscribe, retryNow, stop, dispose: series.reset }

  function run(): Promise<T> {
    return runSeries(series, attempt)
  }
}
