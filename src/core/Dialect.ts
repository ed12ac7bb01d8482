import type { HttpFailure, Problem, ProblemKind } from './Problem.ts'
import type { RecoveryId } from './Recovery.ts'

/** How one API spells its errors, and what its codes mean to a person. */
export interface Dialect<Code extends string = string> {
  /** Becomes `problem.dialect`; lower case, as in the import path. */
  readonly name: string
  /**
   * Recognises an answer of this API by its shape. Asked only where the profile names no URL for the dialect;
   * without it the dialect is used by URL only.
   */
  readonly recognises?: (failure: HttpFailure) => boolean
  /**
   * Corrects what was read without the dialect: give only what differs. Receives the general reading.
   * May name a code where the API has only messages; that code is then looked up in `codes`.
   */
  readonly read?: (failure: HttpFailure, general: Problem) => ProblemReading<NoInfer<Code>> | undefined
  /** What each code means; by a function where the rest of the problem decides (a daily limit is no blip). */
  readonly codes?: { readonly [C in Code]?: Meaning | ((problem: Problem) => Meaning) }
  /** What is true of a whole kind in this API, where no code says more. */
  readonly kinds?: { readonly [K in ProblemKind]?: Meaning }
  /** When and how often this API wants to be asked again. */
  readonly retry?: RetryRule
}

/** The part of a problem that a dialect may correct. */
export type ProblemReading<Code extends string = string> = Partial<
  Omit<Problem, 'dialect' | 'cause' | 'code' | 'status'>
> & { readonly code?: Code | (string & {}) }

/** What a code means: its kind, its words, the ways out, and whether asking again can help. */
export interface Meaning {
  readonly kind?: ProblemKind
  /** The prefix of its words in the catalogue: `api_key.revoked` reads `api_key.revoked.title` and `.body`. */
  readonly words?: string
  /** The app's ways out, best first. Replaces what the kind would offer; general ones are added by themselves. */
  readonly recoveries?: readonly RecoveryId[]
  readonly retryable?: boolean
  /** Says that the server writes this message for end users (`true`), or never does (`false`). */
  readonly messageIsSafe?: boolean
  /** Overrides the dialect's rule for this code. */
  readonly retry?: RetryRule
}

/** The schedule an API asks for. What is left out is decided by the general policy. */
export interface RetryRule {
  /** The only statuses that are tried again. Without it the kind decides. */
  readonly statuses?: readonly number[]
  /** Attempts in all, the first one included. */
  readonly maxAttempts?: number
  readonly backoff?: Backoff
  /** How long to wait where the server does not say, in ms by status. */
  readonly waitsMs?: Readonly<Record<number, number>>
}

/** Waits that grow: `baseMs · factor^n`, never above `capMs`. */
export interface Backoff {
  readonly baseMs: number
  /** @default 2 */
  readonly factor?: number
  /** @default 30000 */
  readonly capMs?: number
  /** `full` draws from nothing to the whole wait, so that many clients do not return at once. @default 'full' */
  readonly jitter?: 'full' | 'none'
}
