import type { FieldProblem, ProblemKind } from '../Problem.ts'
import { isStatusPhrase } from './isStatusPhrase.ts'
import { kindFromCode } from './kindFromCode.ts'
import { kindFromStatus } from './kindFromStatus.ts'
import { kindFromWords } from './kindFromWords.ts'
import type { Headings } from './readHeaders.ts'

/** All that was read which bears on the kind. */
export interface Evidence {
  /** The error's own codes, the most specific first. */
  readonly codes: readonly string[]
  /** Codes of causes and details. */
  readonly hints: readonly string[]
  /** Short names of the class of errors, for people. */
  readonly titles: readonly string[]
  readonly message?: string
  readonly status?: number
  readonly fields: readonly FieldProblem[]
  readonly headers: Headings
}

/** Codes that only repeat a status or name a family: what is more special outweighs them. */
const general =
  /^(bad_?request|unprocessable_?entity|invalid_?request(_?error)?|invalid_?argument|failed_?precondition|conflict(_?error)?|(internal_?)?server_?error|api_?error|.*validation.*|constraint.?violation)$/i

/** Decides the kind: meaning before status, and what is more certain before what is less. */
export function decideKind({
  codes,
  hints,
  titles,
  message,
  status,
  fields,
  headers,
}: Evidence): ProblemKind {
  const fromCodes = (list: readonly string[], keep = (code: string) => !general.test(code)) =>
    list.reduce<ProblemKind | undefined>(
      (kind, code) => kind ?? (keep(code) ? kindFromCode(code, status) : undefined),
      undefined,
    )
  const code = fromCodes(codes)
  const isInput = status === undefined || status < 300 || status === 400 || status === 422
  const wrongInput = isInput && fields.length ? 'validation' : undefined
  // Names of whole statuses say less than the fields.
  if (code && code !== 'authentication' && code !== 'permission')
    return (code === 'bad_request' ? wrongInput : undefined) ?? code
  const said = message ? kindFromWords(message, status, true) : undefined
  // Only the sentence tells a token that ran out from a wrong one, a weak password, and a wrong key from a forbidden thing.
  if (code) return /^(authentication|session_expired|validation)$/.test(said ?? '') ? said! : code
  return (
    (isInput &&
    fields.length < 2 &&
    (said === 'duplicate' || (wrongInput && fromCodes(hints) === 'duplicate'))
      ? 'duplicate'
      : undefined) ??
    wrongInput ??
    fromCodes(hints) ??
    fromCodes(codes, (code) => /validation|constraint.?violation/i.test(code)) ??
    (status === 403 && headers['x-ratelimit-remaining'] === '0' ? 'rate_limit' : undefined) ??
    said ??
    fromCodes(
      [...codes, ...hints, ...titles.filter((title) => !status || !isStatusPhrase(title))],
      () => true,
    ) ??
    kindFromStatus(status, 'retry-after' in headers) ??
    'unknown'
  )
}
