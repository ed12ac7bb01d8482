import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import { readText } from '../clues/readText.ts'
import type { Answer } from './Answer.ts'

/** tRPC: the procedure's error as its server shaped it, or the answer of something in front of it. */
export function readTrpcError(failure: unknown): Answer | undefined {
  const shape = peek(failure, 'shape')
  const meta = peek(failure, 'meta')
  const response = peek(meta, 'response')
  // In a batch the response has one status for many procedures.
  const status = [peek(peek(failure, 'data'), 'httpStatus'), peek(response, 'status')].find(Number.isInteger)
  if (status === undefined || (!shape && !response)) return undefined
  return {
    status: status as number,
    headers: readHeaders(peek(response, 'headers')),
    body: shape ?? peek(meta, 'responseJSON'),
    url: readText(peek(response, 'url')),
  }
}
