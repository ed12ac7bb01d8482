import type { Headings } from '../clues/readHeaders.ts'
import type { ProblemKind } from '../Problem.ts'

/** What a client's failure says of the answer, before the body is opened. */
export interface Answer {
  /** Undefined when there was no response. */
  readonly status?: number
  readonly headers: Headings
  /** As the client gave it: foreign, of any size. */
  readonly body?: unknown
  readonly url?: string
  readonly method?: string
  /** Known only where there was no response: the client itself says what happened. */
  readonly kind?: ProblemKind
  /** The client's own words: never fit for people. */
  readonly clientText?: string
  /** What was thrown has no response: even a plain sentence was written for developers. */
  readonly isThrown?: boolean
}
