import type { FieldProblem, ProblemKind } from '../Problem.ts'
import { kindFromCode } from './kindFromCode.ts'
import { kindFromMessage } from './kindFromMessage.ts'
import { kindFromStatus } from './kindFromStatus.ts'
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
  /^(bad_?request|unprocessable_?entity|invalid_?request(_?error)?|invalid_?argument|failed_?precondition|conflict(_?error)?|(internal_?)?server_?error|api_?error|.*validation.*)$/i

/** Decides the kind: meaning before status, and what is more certain before what is less. */
export function decideKind(evidence: Evidence): ProblemKind {
  const { codes, hints, titles, message, status, fields, headers } = evidence
  const fromCodes = (list: readonly string[]) =>
    list.reduce<ProblemKind | undefined>((kind, code) => kind ?? kindFromCode(code, status), undefined)
  // Names of whole statuses say less than the code of a cause.
  const code = fromCodes(codes.filter((code) => !general.test(code)))
  const isInput = status === undefined || status < 300 || status === 400 || status === 422
  const said = message ? kindFromMessage(message, status) : undefined
  return (
    // Only the sentence tells a token that ran out from a wrong one.
    (code === 'authentication' && said === 'session_expired' ? said : undefined) ??
    (code === 'bad_request' && fields.length ? undefined : code) ??
    (isInput && fields.length === 1 && fromCodes(hints) === 'duplicate' ? 'duplicate' : undefined) ??
    (isInput && fields.length ? 'validation' : undefined) ??
    fromCodes(hints.filter((code) => !general.test(code))) ??
    fromCodes(codes.filter((code) => /validation/i.test(code))) ??
    (status === 403 && headers['x-ratelimit-remaining'] === '0' ? 'rate_limit' : undefined) ??
    said ??
    fromCodes([...codes, ...hints, ...titles]) ??
    kindFromStatus(status) ??
    'unknown'
  )
}
