import type { Plain } from './isPlain.ts'

/** Keys (simplified) that hold a machine code, the most specific first; `*` stands for all that call themselves one. */
const keys =
  'code * errno refusalcode __type error err errortype exceptiontype reason type name status category .tag issue id key slug rule errorsummary message'.split(
    ' ',
  )
const named = /(err|fault)\w*[-_]?(code|class|tag|name)$|^(e|status)code$/
/** Names of envelopes and classes, and words of statuses: they say nothing. */
const empty =
  /^(errors?|fail(ed|ure)?|object|exception|(Type|Http|HttpResponse|Axios|Fetch)Error|HttpException|RuntimeException|about:blank|null|none|undefined|unknown|true|false|ok|success|default|message|custom|v\d|[A-Z][a-z]+)$/

/** What must hold for keys that hold a code only sometimes. */
const sometimes: Readonly<Record<string, RegExp>> = {
  id: /^[a-z]+(_[a-z]+)+$|^([A-Z][a-z]+){2,}$|^(unauthorized|forbidden|delinquent|suspended)$/,
  key: /^[a-z]+(_[a-z]+)+$/,
  slug: /^[a-z]+([_-][a-z]+)+$/,
  message: /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$|^[a-z][a-z\d]*(_[a-z\d]+)+$/,
  status: /^[A-Z]+(_[A-Z]+)*$|_/,
  type: /^(?!\/|\w+:\/\/|field$)/,
  reason: /^(?!(invalid|required|custom)$)/,
}

/** The codes which an object (with simplified keys) names, the most specific first. */
export function findCodes(layer: Plain): string[] {
  const own = Object.keys(layer).filter((key) => named.test(key))
  const codes = keys
    .flatMap((key) => (key === '*' ? own : key))
    .map((key) => readCode(layer[key], key))
    .filter((code) => code !== undefined)
  return [...new Set(codes)]
}

function readCode(value: unknown, key: string): string | undefined {
  const isCode = /code$|errno/.test(key)
  if (typeof value === 'number')
    return isCode && Number.isInteger(value) && !isStatus(value) ? String(value) : undefined
  if (typeof value !== 'string' || value.length > 120) return undefined
  // AWS: `com.amazonaws.dynamodb#ThrottlingException`, `AccessDeniedException:http://…`. Dropbox: `path/not_found/..`.
  const code =
    key === '__type'
      ? value.replace(/^.*#|:.*$/gs, '')
      : key === 'errorsummary'
        ? value.replace(/\/?\.*$/, '')
        : value
  if (!/^-?\w[\w.:/@-]*$/.test(code) || isStatus(Number(code))) return undefined
  if (empty.test(code) && !isCode && key !== 'reason') return undefined
  return (sometimes[key]?.test(code) ?? true) ? code : undefined
}

/** 0 and the statuses of HTTP. */
function isStatus(value: number): boolean {
  return value === 0 || (value >= 200 && value < 600)
}
