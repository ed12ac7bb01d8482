import { peek } from '../clues/peek.ts'
import { isThrownError } from './isThrownError.ts'

/** Where clients put the body, in the order in which they are believed. */
const bodyKeys = [
  'body',
  'shape',
  'data',
  '_data',
  'error',
  'responseJSON',
  'result',
  'responseText',
  'bodyText',
  'text',
]

/** The body that a client has read already; undefined when there is none. */
export function readBody(holder: unknown, hasHeaders: boolean): unknown {
  for (const key of bodyKeys) {
    const body = peek(holder, key)
    // The `body` of a fetch Response is a stream, its `text` a method.
    if (body === undefined || body === null || typeof body === 'function') continue
    if (typeof peek(body, 'getReader') === 'function') continue
    // Angular keeps the error there where no body came.
    if (isThrownError(body)) continue
    // `{ status: 404, error: 'Not Found', text: '…' }` is a body itself.
    if ((key === 'error' || key === 'text') && typeof body !== 'object' && !hasHeaders) continue
    return body
  }
  return undefined
}
