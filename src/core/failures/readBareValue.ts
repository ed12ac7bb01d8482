import { isError } from '../clues/isError.ts'
import { isPlain } from '../clues/isPlain.ts'
import { peek } from '../clues/peek.ts'
import { readStatus } from '../clues/readStatus.ts'
import { readText } from '../clues/readText.ts'
import { takePlain } from '../clues/takePlain.ts'
import type { Answer } from './Answer.ts'

/** What a program throws by itself: its text is for its developers. */
const bugs = /^(Type|Syntax|Range|Reference|Eval|URI|Internal|Assertion|Aggregate|Suppressed)Error$/

/** Everything else: a bare body, a thrown text, an error of the app's own, nothing at all. */
export function readBareValue(failure: unknown): Answer {
  const name = peek(failure, 'name')
  const message = peek(failure, 'message')
  if (isError(failure) && ((typeof name === 'string' && bugs.test(name)) || typeof message !== 'string'))
    return { headers: {}, clientText: readText(message) }
  const body = takePlain(failure)
  const status = isPlain(body)
    ? [body.status, body.statusCode, body.httpStatus].map(readStatus).find(Boolean)
    : undefined
  return { status, headers: {}, body, isThrown: isError(failure) || typeof failure === 'string' }
}
