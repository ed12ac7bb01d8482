/** What keys of bodies and names of headers tell, simplified; the first pattern that fits counts. */
const clues = {
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
export type Clue = keyof typeof clues

/** What a key means, whatever its case. */
export interface KeyMeaning {
  /** Without case and separators: `errorCode`, `error_code` and `Error-Code` are one. */
  readonly simple: string
  readonly clue?: Clue
  /** Whether it calls itself the code of an error. */
  readonly isCode: boolean
  /** Whether it calls itself the place of a value. */
  readonly isPath: boolean
  /** Whether it calls itself a message. */
  readonly isText: boolean
  /** Whether its value is nobody's business. */
  readonly isInternal: boolean
}

const names = Object.keys(clues) as Clue[]
const telling = new RegExp(`^(?:${names.map((name) => `(${clues[name]})`).join('|')})$`)
const codes = /(err|fault)[a-z]*(code|class|tag|name)$|^(e|status)code$/
const paths =
  /^(?!.*schema|path$).*(field|path|property|param|parameter|attribute|attr|argument|pointer)(name)?$/
const internal =
  /trace|stack|exception|passw|secret|token|authori[sz]ation|cookie|^(body|input|debug|ctx|__proto__)$/

/** The meanings found so far, which never change: answers use the same few keys again and again. */
const remembered = new Map<string, KeyMeaning>()

/** Finds out what a key means, once for each key. */
export function readKey(key: string): KeyMeaning {
  const known = remembered.get(key)
  if (known) return known
  const simple = key
    .slice(0, 100)
    .replace(/([a-z\d])[-_ ]+/gi, '$1')
    .toLowerCase()
  const meaning: KeyMeaning = {
    simple,
    clue: names[(telling.exec(simple)?.indexOf(simple, 1) ?? 0) - 1],
    isCode: codes.test(simple),
    isPath: paths.test(simple),
    isText: simple.endsWith('message'),
    isInternal: internal.test(simple),
  }
  // Keys may be data: what cannot be told from them must not grow.
  if (remembered.size > 500) remembered.clear()
  remembered.set(key, meaning)
  return meaning
}
