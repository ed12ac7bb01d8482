import { findKey } from './findKey.ts'
import type { Plain } from './isPlain.ts'
import type { Headings } from './readHeaders.ts'

/** In bodies and headers: the request's own name first, then traces; what a proxy adds comes last. */
const bodyKeys = [
  /^x?[-_]?req(uest)?[-_]?id$/i,
  /(request|correlation|debug|trace|tracking|error|transaction|incident|activity|log|ray)[-_]?id$/i,
  /^(error[-_]?)?ref(erence)?([-_]?(id|code|number))?$/i,
]
const headerKeys = [
  /^(x-)?(request-?id|correlation-?id)$/,
  /(request|correlation|req)-?id$/,
  /(debug|trace|tracking|error|transaction|log)-?id$/,
  /^(x-b3-traceid|x-amz-cf-id|cf-ray|x-vercel-id)$/,
]

/** What support needs to find the request: the body says it better than the headers. */
export function findRequestId(layers: readonly Plain[], headers: Headings): string | undefined {
  for (const key of bodyKeys) {
    const id = findKey(layers, key, readId)
    if (id) return id
  }
  for (const key of headerKeys) {
    const id = findKey([headers], key, readId)
    if (id) return id
  }
  return undefined
}

/** One word without what could be markup or turn a line around: people read it aloud to support. */
const word = /^[^\s<>"'`\p{C}]{1,200}$/u

function readId(value: unknown): string | undefined {
  return (typeof value === 'string' && word.test(value)) || Number.isSafeInteger(value)
    ? String(value)
    : undefined
}
