import { isError } from '../clues/isError.ts'
import { isPlain } from '../clues/isPlain.ts'
import { peek } from '../clues/peek.ts'
import { readStatus } from '../clues/readStatus.ts'
import { readText } from '../clues/readText.ts'
import { takePlain } from '../clues/takePlain.ts'
import { openText } from '../envelopes/openText.ts'
import type { Answer } from './Answer.ts'
import { isClientName } from './isClientName.ts'

/** What a program throws by itself: its text is for its developers. */
const bugs = /^(Type|Syntax|Range|Reference|Eval|URI|Internal|Assertion|Aggregate|Suppressed)Error$/

/** Everything else: a bare body, a thrown text, an error of the app's own, nothing at all. */
export function readBareValue(failure: unknown): Answer {
  const name = peek(failure, 'name')
  const message = peek(failure, 'message')
  if (isError(failure) && ((typeof name === 'string' && bugs.test(name)) || typeof message !== 'string'))
    return { headers: {}, clientText: readText(message) }
  const body = readOwn(failure)
  const page = readPageStatus(typeof failure === 'string' ? failure : message)
  if (page) return { status: page.status, headers: {} }
  const status = isPlain(body)
    ? [body.status, body.statusCode, body.httpStatus].map(readStatus).find(Boolean)
    : undefined
  return { status, headers: {}, body, isThrown: isError(failure) || typeof failure === 'string' }
}

/** The class of an error is no code. */
function readOwn(failure: unknown): unknown {
  const body = takePlain(failure)
  if (!isError(failure) || !isPlain(body)) return body
  return Object.fromEntries(
    Object.entries(body).filter(([key, value]) => !(/^(name|type)$/.test(key) && isClientName(value))),
  )
}

/** A page thrown as a text by clients that keep the status to themselves; gateways write it into the title. */
function readPageStatus(text: unknown): { readonly status?: number } | undefined {
  const opened = typeof text === 'string' ? openText(text.slice(0, 8000)) : undefined
  return opened && 'page' in opened ? { status: readStatus(opened.page.slice(0, 3)) } : undefined
}
