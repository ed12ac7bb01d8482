import { applyDialect } from './applyDialect.ts'
import { decodeAnswer } from './decodeAnswer.ts'
import { openContent } from './envelopes/openContent.ts'
import { readAnswer } from './failures/readAnswer.ts'
import type { Problem } from './Problem.ts'
import type { DialectChoice } from './Profile.ts'
import { readProblem } from './readProblem.ts'
import { rememberProblem } from './rememberProblem.ts'

/** What decoding may know beyond the failure. */
export interface DecodeOptions {
  /** The APIs in use; without any, everything is recognised by shape. */
  readonly dialects?: readonly DialectChoice[]
  /** The moment to which dates in headers are counted, in ms since the epoch. @default Date.now() */
  readonly now?: number
}

/**
 * Turns whatever was thrown or returned into a problem. Never throws. A problem comes back unchanged, completed only by
 * the dialect that nobody knew of when it was decoded: `expectOk` knows no profile.
 */
export function decodeProblem(failure: unknown, { dialects, now = Date.now() }: DecodeOptions = {}): Problem {
  const known = readProblem(failure)
  if (known && (known.dialect !== undefined || !dialects?.length)) return known
  const cause = known ? known.cause : failure
  const answer = readAnswer(cause)
  const content = openContent(answer.body)
  const general = known ?? rememberProblem(decodeAnswer(answer, content, cause, now), now)
  return applyDialect(answer, content, general, dialects)
}
