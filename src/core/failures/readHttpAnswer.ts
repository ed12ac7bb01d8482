import { isError } from '../clues/isError.ts'
import { isPlain, type Plain } from '../clues/isPlain.ts'
import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import { takePlain } from '../clues/takePlain.ts'
import type { Answer } from './Answer.ts'
import { isClientName } from './isClientName.ts'
import { readBody } from './readBody.ts'
import { readClientSignal } from './readClientSignal.ts'
import { readString } from './readString.ts'

/** What belongs to the answer and not to its body. */
const answerKeys =
  /^(status|statusCode|statusText|headers?|url|method|ok|type|redirected|\$.*|config|request|response|options|stack)$/

/** Anything that has a status of its own: `Response`, `{ status, headers, body }`, jqXHR, Angular, SDK errors. */
export function readHttpAnswer(failure: unknown): Answer | undefined {
  if (typeof failure !== 'object' || failure === null) return undefined
  const metadata = peek(failure, '$metadata')
  const status = [
    ...['status', 'statusCode', 'originalStatus'].map((key) => peek(failure, key)),
    peek(metadata, 'httpStatusCode'),
    peek(peek(failure, 'data'), 'httpStatus'),
  ].find(Number.isInteger) as number | undefined
  if (status === undefined) return undefined
  const headers = peek(failure, 'headers') ?? peek(failure, 'header')
  const body = readBody(failure, headers !== undefined)
  const thrown = isError(failure)
  // A parsed body may have a `status` of its own; it is an answer only with something that bodies do not have.
  if (!thrown && !headers && body === undefined && !hasOnlyAnswerKeys(failure)) return undefined
  if (status === 0) return readSilence(failure)
  const own = thrown && body === undefined ? readOwn(failure, metadata) : undefined
  // With headers and no code, the text is the client's own: "404 status code (no body)".
  const speaks = !headers || metadata || ['code', 'type'].some((key) => readString(peek(failure, key)))
  return {
    status,
    headers: readHeaders(headers ?? callForHeaders(failure)),
    body: body ?? (speaks ? own : undefined),
    url: readString(peek(failure, 'url')),
    method: readString(peek(failure, 'method')),
  }
}

/** No response at all: XMLHttpRequest, jQuery and Angular say so with the status 0, and sometimes why. */
function readSilence(failure: object): Answer {
  const reason = [peek(failure, 'statusText'), peek(peek(failure, 'error'), 'type')].find(
    (word) => word === 'timeout' || word === 'abort',
  )
  if (reason) return { kind: reason === 'abort' ? 'aborted' : 'timeout', headers: {} }
  const clientText = readString(peek(failure, 'message'))
  // There was an answer, and nobody could read it: Supabase.
  const isGarbled = /is not valid JSON$|JSON\.parse|JSON Parse error|end of JSON input/.test(clientText ?? '')
  return readClientSignal(failure) ?? { kind: isGarbled ? 'unknown' : 'network', headers: {}, clientText }
}

/** Errors thrown by hand or by an SDK: `Object.assign(new Error(message), { status, code })`. */
function readOwn(failure: object, metadata: unknown): Plain | undefined {
  const own = takePlain(failure)
  if (!isPlain(own)) return undefined
  const name = readString(peek(failure, 'name'))
  return {
    ...Object.fromEntries(Object.entries(own).filter(([key]) => !answerKeys.test(key))),
    name: isClientName(name) ? undefined : name,
    requestId: own.requestId ?? takePlain(peek(metadata, 'requestId')),
  }
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
