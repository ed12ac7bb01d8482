import { peek } from '../clues/peek.ts'
import type { Answer } from './Answer.ts'
import { readBody } from './readBody.ts'
import { readHttpAnswer } from './readHttpAnswer.ts'
import { readString } from './readString.ts'

/**
 * Errors that carry the response inside: axios, ky, ofetch, superagent, graphql-request, Apollo, Supabase, generated clients.
 * A body that the client has read already stands on the error or on the response.
 */
export function readErrorWithResponse(failure: unknown): Answer | undefined {
  const response = peek(failure, 'response') ?? readAttached(failure)
  if (typeof response !== 'object' || response === null) return undefined
  const inner = readHttpAnswer(response)
  if (!inner) return undefined
  const request = peek(failure, 'config') ?? peek(failure, 'request') ?? peek(failure, 'options')
  return {
    ...inner,
    body: inner.body ?? readBody(failure, true),
    url: inner.url ?? readUrl(request),
    method: inner.method ?? readString(peek(request, 'method')),
  }
}

/** A `Response` where others keep anything: Supabase, and `new Error(text, { cause: response })`. */
function readAttached(failure: unknown): unknown {
  return ['context', 'cause']
    .map((key) => peek(failure, key))
    .find((value) => typeof peek(value, 'json') === 'function')
}

/** Axios keeps the base and the path apart. */
function readUrl(request: unknown): string | undefined {
  const url = readString(peek(request, 'url')) ?? readString(request)
  const base = readString(peek(request, 'baseURL'))
  return base && !/^(\w+:)?\/\//.test(url ?? '')
    ? `${base.replace(/\/$/, '')}/${(url ?? '').replace(/^\//, '')}`
    : url
}
