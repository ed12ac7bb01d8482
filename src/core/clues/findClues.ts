import { isPlain, type Plain } from './isPlain.ts'
import { simplifyKeys } from './simplifyKeys.ts'

/** What keys of bodies and names of headers tell, simplified; the first pattern that fits counts. */
const patterns = {
  requestId: 'x?req(?:uest)?id',
  proxyId: 'xb3traceid|xamzcfid|cfray|xvercelid',
  correlationId: '.*(?:request|correlation|req)id',
  traceId: '.*(?:debug|trace|tracking|error|transaction|incident|activity|log|ray)id',
  reference: '(?:error)?ref(?:erence)?(?:id|code|number)?',
  waitMs: 'x?retry(?:after|in|delay)(?:ms|milli[a-z]*)',
  wait: 'x?retry(?:after|in|delay)(?:in)?(?:s|secs?|seconds)?|estimatedtime|waitseconds|(?:retry|resets?|available)at',
  reset: '.*ratelimit[a-z]*reset[a-z]*',
  limits: 'ratelimit',
  retryable: '(?:is|can|should)?(?:retr(?:y|yable|iable)|transient)|xshouldretry',
  status: '(?:http)?(?:status(?:code)?|code)|errorcode',
  help: 'documentation(?:ur[il]|link)?|docs?(?:ur[il])?|moreinfo|help(?:ur[il]|link)?|informationlink|infour[il]|error(?:ur[il]|link|docurl)|learnmore|referenceerror',
  address: 'url|href|link|about',
  links: '_?links',
} as const

/** What a key can tell. */
export type Clue = keyof typeof patterns

/** The values under telling keys, in order. */
export type Clues = { readonly [C in Clue]?: readonly unknown[] }

const names = Object.keys(patterns) as Clue[]
const telling = new RegExp(`^(?:${names.map((name) => `(${patterns[name]})`).join('|')})$`)

/** Collects what objects tell by their keys, in the order of the objects; one level of nesting comes after all. */
export function findClues(layers: readonly Plain[]): Clues {
  const found: { [C in Clue]?: unknown[] } = {}
  const collect = (layer: Plain) => {
    const simple = simplifyKeys(layer)
    for (const key in simple) {
      const match = telling.exec(key)
      if (match) (found[names[match.indexOf(key, 1) - 1]!] ??= []).push(simple[key])
    }
  }
  layers.forEach(collect)
  for (const layer of layers)
    for (const key in layer) {
      const inner = layer[key]
      if (isPlain(inner) && !layers.includes(inner)) collect(inner)
    }
  return found
}
