import type { Clues } from './findClues.ts'
import { readEach } from './readEach.ts'
import type { Clue } from './readKey.ts'

/** The request's own name first, then traces; what a proxy adds comes last. */
const order: readonly Clue[] = ['requestId', 'correlationId', 'traceId', 'reference', 'proxyId']

/** What support needs to find the request: the body says it better than the headers. */
export function findRequestId(...sources: readonly Clues[]): string | undefined {
  return readEach(sources, (clues) => readEach(order, (name) => readEach(clues[name], readId)))
}

/** A short number is a code or a count. */
function readId(value: unknown): string | undefined {
  return (typeof value === 'string' && /^\S{1,200}$/.test(value)) || (Number.isSafeInteger(value) && Number(value) > 9999)
    ? String(value)
    : undefined
}
