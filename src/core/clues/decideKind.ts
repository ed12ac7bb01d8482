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
  readonly message?: string
  readonly status?: number
  readonly fields: readonly FieldProblem[]
  readonly headers: Headings
}

/** Decides the kind: meaning before status, and what is more certain before what is less. */
export function decideKind({ codes, hints, message, status, fields, headers }: Evidence): ProblemKind {
  const fromCodes = (list: readonly string[]) => list.reduce<ProblemKind | undefined>((kind, code) => kind ?? kindFromCode(code, status), undefined)
  const code = fromCodes(codes)
  const isInput = status === undefined || status < 300 || status === 400 || status === 422
  return (
    (code === 'bad_request' && fields.length ? undefined : code) ??
    (isInput && fields.length ? 'validation' : undefined) ??
    fromCodes(hints) ??
    (status === 403 && headers['x-ratelimit-remaining'] === '0' ? 'rate_limit' : undefined) ??
    (message ? kindFromMessage(message, status) : undefined) ??
    kindFromStatus(status) ??
    'unknown'
  )
}
