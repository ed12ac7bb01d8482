import { isPlain } from '../clues/isPlain.ts'
import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import { takePlain } from '../clues/takePlain.ts'
import type { Answer } from './Answer.ts'

/** Where clients put the body, in the order in which they are believed. */
const bodyKeys = [
  'body',
  'data',
  '_data',
  'error',
  'responseJSON',
  'result',
  'responseText',
  'bodyText',
  'text',
]
/** What belongs to the answer and not to its body. */
const answerKeys =
  /^(status|statusCode|statusText|headers|url|method|ok|type|redirected|\$.*|config|request|response|options|stack|name)$/

/** Anything that has a status of its own: `Response`, `{ status, headers, body }`, jqXHR, Angular, SDK errors. */
export function readHttpAnswer(failure: unknown): Answer | undefined {
  if (typeof failure !== 'object' || failure === null) return undefined
  const statuses = ['status', 'statusCode', 'originalStatus'].map((key) => peek(failure, key))
  const status = [...statuses, peek(peek(failure, '$metadata'), 'httpStatusCode')].find((value) =>
    Number.isInteger(value),
  ) as number | undefined
  const rawHeaders = peek(failure, 'headers') ?? peek(failure, 'header')
  const body = readBody(failure)
  // A parsed body may have a `status` of its own; it is an answer only with something that bodies do not have.
  const isError = peek(failure, 'stack') !== undefined || peek(failure, 'ok') === false
  if (status === undefined || !(isError || rawHeaders || body !== undefined || hasOnlyAnswerKeys(failure)))
    return undefined
  return {
    status: status === 0 ? undefined : status,
    kind: status === 0 ? 'network' : undefined,
    headers: readHeaders(rawHeaders ?? callForHeaders(failure)),
    body: body ?? (isError ? readOwn(failure) : undefined),
    url: readString(peek(failure, 'url')),
    method: readString(peek(failure, 'method')),
  }
}

function readBody(failure: object): unknown {
  for (const key of bodyKeys) {
    const body = peek(failure, key)
    // The `body` of a fetch Response is a stream, its `text` a method.
    if (
      body === undefined ||
      body === null ||
      typeof body === 'function' ||
      typeof peek(body, 'getReader') === 'function'
    )
      continue
    // `{ status: 404, error: 'Not Found' }` is a body itself; a client's own field holds an object or comes with headers.
    if (key === 'error' && typeof body !== 'object' && !peek(failure, 'headers')) continue
    if (key === 'text' && !peek(failure, 'header')) continue
    return takePlain(body)
  }
  return undefined
}

/** Errors thrown by hand: `Object.assign(new Error(message), { status, code })`. */
function readOwn(failure: object): unknown {
  const own = takePlain(failure)
  return isPlain(own)
    ? Object.fromEntries(Object.entries(own).filter(([key]) => !answerKeys.test(key)))
    : undefined
}

function hasOnlyAnswerKeys(failure: object): boolean {
  try {
    return Object.keys(failure).every((key) => answerKeys.test(key))
  } catch {
    return false
  }
}

/** XMLHttpRequest and jqXHR have headers only on request. */
function callForHeaders(failure: object): unknown {
  try {
    return (failure as XMLHttpRequest).getAllResponseHeaders?.()
  } catch {
    return undefined
  }
}

function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value.slice(0, 2000) : undefined
}
