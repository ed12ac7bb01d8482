import { isError } from '../clues/isError.ts'
import { isPlain } from '../clues/isPlain.ts'
import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import { readText } from '../clues/readText.ts'
import { takePlain } from '../clues/takePlain.ts'
import type { Answer } from './Answer.ts'
import { isClientName } from './isClientName.ts'
import { isGarbled } from './isGarbled.ts'
import { readBody } from './readBody.ts'
import { readSilence } from './readSilence.ts'

/** What belongs to the answer and not to its body. */
const answerKeys =
  /^(status|statusCode|statusText|headers?|url|method|ok|type|redirected|\$.*|config|request|response|options|stack)$/

/**
 * Anything that has a status of its own (`Response`, `{ status, headers, body }`, jqXHR, Angular, SDK errors), or carries
 * it in its response (axios, ky, ofetch, superagent, Supabase); a body that the client has read already stands on either.
 */
export function readHttpAnswer(failure: unknown): Answer | undefined {
  const inner = readOne(peek(failure, 'response') ?? findResponse(failure))
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
  if (status === 0) return readZero(holder)
  // With headers and no code, the text is the client's own: "404 status code (no body)".
  const speaks = thrown && (!headers || metadata || readText(peek(holder, 'code') ?? peek(holder, 'type')))
  return {
    status,
    headers: readHeaders(headers ?? callForHeaders(holder)),
    body: body ?? (speaks ? readOwn(holder, metadata) : undefined),
    url: readText(peek(holder, 'url')),
    method: readText(peek(holder, 'method')),
  }
}

/** A `Response` where others keep anything: Supabase, and `new Error(text, { cause: response })`. */
function findResponse(failure: unknown): unknown {
  return ['context', 'cause']
    .map((key) => peek(failure, key))
    .find((value) => typeof peek(value, 'json') === 'function')
}

/** No response at all: XMLHttpRequest, jQuery and Angular say so with the status 0, and sometimes why. */
function readZero(holder: object): Answer {
  const reasons = [peek(holder, 'statusText'), peek(peek(holder, 'error'), 'type')]
  if (reasons.includes('timeout')) return { kind: 'timeout', headers: {} }
  if (reasons.includes('abort')) return { kind: 'aborted', headers: {} }
  const clientText = readText(peek(holder, 'message'))
  // There was an answer, and nobody could read it: Supabase.
  return (
    readSilence(holder) ?? { kind: isGarbled(clientText) ? 'unknown' : 'network', headers: {}, clientText }
  )
}

/** Errors thrown by hand or by an SDK: `Object.assign(new Error(message), { status, code })`. */
function readOwn(failure: object, metadata: unknown): unknown {
  const own = takePlain(failure)
  if (!isPlain(own)) return undefined
  const name = readText(peek(failure, 'name'))
  return {
    ...Object.fromEntries(Object.entries(own).filter(([key]) => !answerKeys.test(key))),
    name: isClientName(name) ? undefined : name,
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
