import { isError } from '../clues/isError.ts'
import { isPlain } from '../clues/isPlain.ts'
import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import { readText } from '../clues/readText.ts'
import { takePlain } from '../clues/takePlain.ts'
import type { Answer } from './Answer.ts'
import { readBody } from './readBody.ts'

/** What belongs to the answer and not to its body. */
const answerKeys =
  /^(status|statusCode|statusText|headers?|url|method|ok|type|redirected|\$.*|config|request|response|options|stack)$/
/** Names that clients give to all of their errors. */
const clientNames = /^Error$|http|api|fetch|axios|request|response|client/i

/**
 * Anything that has a status of its own (`Response`, `{ status, headers, body }`, jqXHR, Angular, SDK errors), or carries
 * it in its response (axios, ky, ofetch, superagent); a body that the client has read already stands on either.
 */
export function readHttpAnswer(failure: unknown): Answer | undefined {
  const inner = readOne(peek(failure, 'response'))
  if (!inner) return readOne(failure)
  const request = peek(failure, 'config') ?? peek(failure, 'request') ?? peek(failure, 'options')
  return {
    ...inner,
    body: inner.body ?? readBody(failure, true),
    url: inner.url ?? readUrl(request),
    method: inner.method ?? readText(peek(request, 'method')),
  }
}

function readOne(holder: unknown): Answer | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined
  const metadata = peek(holder, '$metadata')
  const status = [
    peek(holder, 'status'),
    peek(holder, 'statusCode'),
    peek(holder, 'originalStatus'),
    peek(metadata, 'httpStatusCode'),
    peek(peek(holder, 'data'), 'httpStatus'),
  ].find(Number.isInteger) as number | undefined
  if (status === undefined) return undefined
  const headers = peek(holder, 'headers') ?? peek(holder, 'header')
  const body = readBody(holder, headers !== undefined)
  const thrown = isError(holder)
  // A parsed body may have a `status` of its own; it is an answer only with something that bodies do not have.
  if (!thrown && !headers && body === undefined && !hasOnlyAnswerKeys(holder)) return undefined
  return {
    status: status || undefined,
    kind: status ? undefined : 'network',
    headers: readHeaders(headers ?? callForHeaders(holder)),
    body: body ?? (thrown ? readOwn(holder, metadata) : undefined),
    url: readText(peek(holder, 'url')),
    method: readText(peek(holder, 'method')),
  }
}

/** Errors thrown by hand or by an SDK: `Object.assign(new Error(message), { status, code })`. */
function readOwn(failure: object, metadata: unknown): unknown {
  const own = takePlain(failure)
  if (!isPlain(own)) return undefined
  const name = readText(peek(failure, 'name'))
  return {
    ...Object.fromEntries(Object.entries(own).filter(([key]) => !answerKeys.test(key))),
    name: name && !clientNames.test(name) ? name : undefined,
    requestId: own.requestId ?? peek(metadata, 'requestId'),
  }
}

function hasOnlyAnswerKeys(holder: object): boolean {
  try {
    for (const key in holder) if (!answerKeys.test(key)) return false
    return true
  } catch {
    return false
  }
}

/** XMLHttpRequest and jqXHR have headers only on request. */
function callForHeaders(holder: object): unknown {
  try {
    return (holder as XMLHttpRequest).getAllResponseHeaders?.()
  } catch {
    return undefined
  }
}

/** Axios keeps the base and the path apart. */
function readUrl(request: unknown): string | undefined {
  const url = readText(peek(request, 'url')) ?? readText(request)
  const base = readText(peek(request, 'baseURL'))
  return base && !/^(\w+:)?\/\//.test(url ?? '')
    ? `${base.replace(/\/$/, '')}/${(url ?? '').replace(/^\//, '')}`
    : url
}
