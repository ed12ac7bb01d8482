import type { Plain } from './isPlain.ts'
import { isStatusPhrase } from './isStatusPhrase.ts'
import { pickValues } from './pickValues.ts'
import { rankKeys } from './rankKeys.ts'

/** Keys (simplified) that hold a machine code, the most specific first; `*` stands for all that call themselves one. */
const keys = rankKeys(
  'code * errno errorid refusalcode __type scimtype error err errortype exceptiontype reason message type name status category .tag issue id key slug rule errorsummary',
)
/** Names of envelopes and classes: they say nothing. */
const empty =
  /^(errors?|fail(ed|ure)?|object|exception|(Type|Http|HttpResponse|Axios|Fetch)Error|HttpException|RuntimeException|about:blank|null|none|undefined|unknown|true|false|ok|success|default|message|custom|v\d)$/

/** What must hold for keys that hold a code only sometimes. */
const sometimes: Readonly<Record<string, RegExp>> = {
  // Ids of errors are ids of requests, unless they are numbers.
  errorid: /^\d{1,6}$/,
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
  const codes = new Set<string>()
  for (const [key, value] of pickValues(layer, keys, 'isCode')) {
    const code = readCode(value, key)
    if (code) codes.add(code)
  }
  return [...codes]
}

function readCode(value: unknown, key: string): string | undefined {
  const isCode = /code$|errno/.test(key)
  if (typeof value === 'number')
    return (isCode || /^error(id)?$/.test(key)) && Number.isInteger(value) && !isStatus(value)
      ? String(value)
      : undefined
  if (typeof value !== 'string' || value.length > 300) return undefined
  const code =
    // AWS: `com.amazonaws.dynamodb#ThrottlingException`, `AccessDeniedException:http://…`. Dropbox: `path/not_found/..`.
    key === '__type'
      ? value.replace(/^.*#|:.*$/gs, '')
      : key === 'errorsummary'
        ? value.replace(/\/?\.*$/, '')
        : // `WEAK_PASSWORD : It should have 6 characters`
          value.replace(/^([A-Z][A-Z\d]*_[A-Z\d_]+) ?: .*/s, '$1')
  if (!(isCode ? /^\S{1,120}$/ : /^-?\w[\w.:/@-]{0,119}$/).test(code) || isStatus(Number(code)))
    return undefined
  if (!isCode && key !== 'reason' && (empty.test(code) || (/^[A-Z][a-z]/.test(code) && isStatusPhrase(code))))
    return undefined
  return (sometimes[key]?.test(code) ?? true) ? code : undefined
}

/** 0, and the statuses that HTTP and its proxies use. */
function isStatus(value: number): boolean {
  return /^(0|20\d|4([0-2]\d|3[01]|51)|5(0\d|1[01]|2\d))$/.test(String(value))
}
