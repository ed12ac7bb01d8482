import type { RetryController, RetryDecision, RetrySnapshot } from '../core/index.ts'
import type { Environment } from './Environment.ts'

/** The attempts of one request: what a data layer tells it on one side, what surfaces show on the other. */
export interface RetrySeries extends RetryController {
  /** Says that the request starts from scratch: failures count from nothing, the last error stays until there is news. */
  readonly start: () => void
  /**
   * Resolves when this attempt may be sent: at once for the first, when the wait is over for the next, and never inside
   * a time that the server asked to be left alone. Rejects with the last error when the person stops, when a newer
   * attempt takes its place, or when the wait is over and `isWanted` says that nobody is left to hear the answer.
   * Answers the attempt's number, by which a late failure of an abandoned attempt is told from news.
   */
  readonly admit: (isWanted?: () => boolean) => Promise<number>
  /** Whether this attempt is the latest: what another one has replaced is not sent again. */
  readonly isCurrent: (attempt: number) => boolean
  /** Takes the failure of an attempt and says whether another one follows. */
  readonly fail: (failure: unknown, attempt: number) => boolean
  /** Takes a failure after which the data layer itself does not go on. */
  readonly end: (failure: unknown) => void
  readonly succeed: () => void
  /** Says that the data layer itself holds the request back, and `undefined` that it goes on. */
  readonly hold: (by: RetrySnapshot['pausedBy']) => void
  /** Says that what `canRestart` answers may have changed. */
  readonly refresh: () => void
  /** Forgets everything: the request was reset, reverted or removed. */
  readonly reset: () => void
  /** Whether the failure just taken is followed by another attempt. */
  readonly willRetry: () => boolean
  /** Whether anybody listens. */
  readonly isWatched: () => boolean
}

/** What a series needs from its data layer. */
export interface SeriesOptions {
  readonly decide: (failure: unknown, failures: number) => RetryDecision
  readonly environment: Environment
  /** Sends the request anew after the series ended. Without it nothing can be tried again from here. */
  readonly restart?: () => void
  /** Whether `restart` could do anything now. @default whether there is one */
  readonly canRestart?: () => boolean
  /** Groups notifications as the data layer groups its own. @default at once */
  readonly notify?: (tell: () => void) => void
  /** Called when the last listener has left. */
  readonly onUnwatched?: () => void
}
