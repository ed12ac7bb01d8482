import { isError } from '../clues/isError.ts'
import { peek } from '../clues/peek.ts'
import { readEach } from '../clues/readEach.ts'
import { readStatus } from '../clues/readStatus.ts'
import { readText } from '../clues/readText.ts'
import type { Answer } from './Answer.ts'

/** What a program throws by itself: its text is for its developers. */
const bugs = /^(Type|Syntax|Range|Reference|Eval|URI|Internal|Assertion|Aggregate|Suppressed)Error$/

/** Everything else: a bare body, a thrown text, an error of the app's own, nothing at all. */
export function readBareValue(failure: unknown): Answer {
  const name = peek(failure, 'name')
  const message = peek(failure, 'message')
  const isThrown = isError(failure)
  if (isThrown && ((typeof name === 'string' && bugs.test(name)) || typeof message !== 'string'))
    return { headers: {}, clientText: readText(message) }
  const status = readEach(['status', 'statusCode', 'httpStatus'], (key) => readStatus(peek(failure, key)))
  return { status, headers: {}, body: failure, isThrown: isThrown || typeof failure === 'string' }
}
