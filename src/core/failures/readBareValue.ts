import { isError } from '../clues/isError.ts'
import { isPlain } from '../clues/isPlain.ts'
import { peek } from '../clues/peek.ts'
import { readEach } from '../clues/readEach.ts'
import { readStatus } from '../clues/readStatus.ts'
import { readText } from '../clues/readText.ts'
import { takePlain } from '../clues/takePlain.ts'
import { openText } from '../envelopes/openText.ts'
import type { Answer } from './Answer.ts'
import { isClientName } from './isClientName.ts'
import { isGarbled } from './isGarbled.ts'

/** What a program throws by itself: its text is for its developers. */
const bugs = /^(Type|Syntax|Range|Reference|Eval|URI|Internal|Assertion|Aggregate|Suppressed)Error$/

/** Everything else: a bare body, a thrown text, an error of the app's own, nothing at all. */
export function readBareValue(failure: unknown): Answer {
  const name = peek(failure, 'name')
  const message = peek(failure, 'message')
  const isThrown = isError(failure)
  if (isThrown && ((typeof name === 'string' && bugs.test(name)) || typeof message !== 'string'))
    return { headers: {}, clientText: readText(message) }
  const page = readPageStatus(typeof failure === 'string' ? failure : message)
  if (page) return { status: page.status, headers: {} }
  const status = readEach(['status', 'statusCode', 'httpStatus'], (key) => readStatus(peek(failure, key)))
  return {
    status,
    kind: isThrown && isGarbled(message) ? 'unknown' : undefined,
    headers: {},
    body: isThrown ? readOwn(failure) : failure,
    isThrown: isThrown || typeof failure === 'string',
  }
}

/** The class of an error is no code. */
function readOwn(failure: unknown): unknown {
  const own = takePlain(failure)
  if (!isPlain(own)) return own
  return Object.fromEntries(
    Object.entries(own).filter(([key, value]) => !(/^(name|type)$/.test(key) && isClientName(value))),
  )
}

/** A page thrown as a text by clients that keep the status to themselves; gateways write it into the title. */
function readPageStatus(text: unknown): { readonly status?: number } | undefined {
  const page = typeof text === 'string' && /^\s*</.test(text) ? openText(text.slice(0, 8000)).page : undefined
  return page === undefined ? undefined : { status: readStatus(page.slice(0, 3)) }
}
