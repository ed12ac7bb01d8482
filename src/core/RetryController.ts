/** Where a retried request stands. */
export type RetryPhase = 'idle' | 'attempting' | 'waiting' | 'paused' | 'blocked' | 'exhausted' | 'recovered'

/** What a retry controller knows at one moment. Frozen; the same object until something changes. */
export interface RetrySnapshot {
  readonly phase: RetryPhase
  /** Failures in a row. */
  readonly failures: number
  /** The attempt that runs, or comes next: 1 is the first. */
  readonly attempt: number
  readonly maxAttempts?: number
  /** The last real failure; kept while a retry runs, gone after a success. */
  readonly error?: unknown
  /** When the next attempt starts, in ms since the epoch. */
  readonly deadline?: number
  readonly pausedBy?: 'offline' | 'hidden' | 'queue'
  readonly blockedBy?: {
    readonly kind: 'rate-limit' | 'circuit' | 'auth'
    readonly key: string
    readonly until?: number
  }
  /** From when a person may try again where the server named a time, in ms since the epoch. */
  readonly availableAt?: number
  readonly exhaustedBy?: 'attempts' | 'not-retryable' | 'too-long' | 'stopped'
  /** Whether `retryNow()` would send a request now. */
  readonly canRetryNow: boolean
  /** Whether there is a coming attempt which `stop()` would prevent. */
  readonly canStop: boolean
}

/** The one handle that every surface understands: what the data layer's timer does, and how to skip or end it. */
export interface RetryController {
  readonly getSnapshot: () => RetrySnapshot
  /** Calls back after each change, never for the ticking of a clock. Answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** Tries again now, skipping the wait. With `force` also before the server's time, or when nothing is left to try. */
  readonly retryNow: (options?: { readonly force?: boolean }) => void
  /** Ends the series with its last real error. */
  readonly stop: () => void
}
