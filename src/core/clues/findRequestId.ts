import type { Clues } from './findClues.ts'
import { readEach } from './readEach.ts'
import type { Clue } from './readKey.ts'

/** The request's own name first, then traces; what a proxy adds comes last. */
const order: readonly Clue[] = ['requestId', 'correlationId', 'traceId', 'reference', 'proxyId']

/** What support needs to find the request: the body says it better than the headers. */
export function findRequestId(...sources: readonly Clues[]): string | undefined {
  return readEach(sources, (clues) => readEach(order, (name) => readEach(clues[name], readId)))
}

/** One word without what could be markup or turn a line around: people read it aloud to support. */
const word = /^[^\s<>"'`\p{C}]{1,200}$/u

/** A short number is a code or a count. */
function readId(value: unknown): string | undefined {
  const id = typeof value === 'number' && value > 1e6 ? String(value) : value
  return typeof id === 'string' && word.test(id) ? id : undefined
}
