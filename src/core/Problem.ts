/** The closed list of what can be wrong, from a person's point of view. */
export type ProblemKind =
  | 'authentication'
  | 'session_expired'
  | 'permission'
  | 'plan_limit'
  | 'payment'
  | 'not_found'
  | 'conflict'
  | 'duplicate'
  | 'validation'
  | 'bad_request'
  | 'rate_limit'
  | 'timeout'
  | 'unavailable'
  | 'upstream'
  | 'server'
  | 'network'
  | 'aborted'
  | 'payload_too_large'
  | 'refusal'
  | 'unknown'

/** One value that a person has to mend, found by its dotted path (`address.0.city`). */
export interface FieldProblem {
  readonly path: string
  readonly message: string
  readonly code?: string
}

/** A failure decoded into one normal form, the same for every API and every client. */
export interface Problem {
  readonly kind: ProblemKind
  /** The HTTP status; undefined when there was no response. */
  readonly status?: number
  /** The stable machine code, never an HTTP status. */
  readonly code?: string
  /** The server's best text. Untrusted: show it only when `messageIsSafe`. */
  readonly message?: string
  /** Whether `message` may be shown to an end user. */
  readonly messageIsSafe: boolean
  /** What support needs to find this request. */
  readonly requestId?: string
  /** How long the server asks to wait, in ms from the moment of decoding. */
  readonly retryAfterMs?: number
  /** Whether the same request could make sense later. */
  readonly retryable?: boolean
  readonly fields: readonly FieldProblem[]
  /** A checked `https:` link to the API's own explanation (`http:` on localhost only). */
  readonly helpUrl?: string
  /** The name of the dialect that recognised it. */
  readonly dialect?: string
  /** What else the payload says, such as `limit_type`, `agent`, `duplicate_of`, `upload_session_id`. */
  readonly details: Readonly<Record<string, unknown>>
  /** The failure as it was given. */
  readonly cause: unknown
}

/** What is known of an HTTP answer: the form in which every client's failure is decoded. */
export interface HttpFailure {
  readonly status: number
  readonly headers?: Headers | Readonly<Record<string, string>>
  /** Parsed JSON, or the raw text. */
  readonly body?: unknown
  readonly url?: string
  readonly method?: string
}
