import type { RetryController, RetryDecision } from '../core/index.ts'
import type { Environment } from './Environment.ts'

/** The attempts of one request: what a data layer tells it on one side, what surfaces show on the other. */
export interface RetrySeries extends RetryController {
  /** Says that the request starts from scratch: failures count from nothing, the last error stays until there is news. */
  readonly start: () => void
  /**
   * Resolves when this attempt may be sent: at once for the first, when the wait is over for the next.
   * Rejects with the last error when the person stops. `getSignal` is asked only when there is something to wait for:
   * TanStack takes reading the signal as a wish to cancel when the last observer leaves.
   * Answers the attempt's number, by which a late failure of an abandoned attempt is told from news.
   */
  readonly admit: (getSignal?: () => AbortSignal | undefined) => Promise<number>
  /** Takes the failure of an attempt and says whether another one follows. */
  readonly fail: (failure: unknown, attempt: number) => boolean
  /** Takes a failure after which the data layer itself does not go on. */
  readonly end: (failure: unknown) => void
  readonly succeed: () => void
  /** Forgets everything: the request was reset, reverted or removed. */
  readonly reset: () => void
  /** Whether the failure just taken is followed by another attempt. */
  readonly willRetry: () => boolean
}

/** What a series needs from its data layer. */
export interface SeriesOptions {
  readonly decide: (failure: unknown, failures: number) => RetryDecision
  readonly environment: Environment
  /** Sends the request anew after the series ended. Without it nothing can be tried again from here. */
  readonly restart?: () => void
  /** Groups notifications as the data layer groups its own. @default at once */
  readonly notify?: (tell: () => void) => void
}
