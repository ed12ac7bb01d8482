import type { Plain } from './isPlain.ts'

/** Keys that hold a machine code, the most specific first. */
const keys =
  'code errorCode error_code errcode errno Code ErrorCode faultcode refusal_code __type error err errorType error_type exception_type reason type name status category .tag issue id key slug rule error_summary message Message'.split(
    ' ',
  )
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
  type: /^(?!\/|\w+:\/\/)/,
}

/** The codes which an object names, the most specific first. */
export function findCodes(layer: Plain): string[] {
  const codes = keys.map((key) => readCode(layer[key], key)).filter((code) => code !== undefined)
  return [...new Set(codes)]
}

function readCode(value: unknown, key: string): string | undefined {
  if (typeof value === 'number')
    return /code|errno/i.test(key) && Number.isInteger(value) && !isStatus(value) ? String(value) : undefined
  if (typeof value !== 'string' || value.length > 120) return undefined
  // AWS: `com.amazonaws.dynamodb#ThrottlingException`, `AccessDeniedException:http://…`. Dropbox: `path/not_found/..`.
  const code =
    key === '__type'
      ? value.replace(/^.*#|:.*$/gs, '')
      : key === 'error_summary'
        ? value.replace(/\/?\.*$/, '')
        : value
  if (!/^\w[\w.:/@-]*$/.test(code) || isStatus(Number(code))) return undefined
  if (empty.test(code) && !/^(code|error_?code|reason)$/i.test(key)) return undefined
  return (sometimes[key.toLowerCase()]?.test(code) ?? true) ? code : undefined
}

/** 0 and the statuses of HTTP. */
function isStatus(value: number): boolean {
  return value === 0 || (value >= 200 && value < 600)
}
