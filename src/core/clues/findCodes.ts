import type { Plain } from './isPlain.ts'

/** Keys that hold a machine code, the most specific first. */
const keys = [
  'code',
  'errorCode',
  'error_code',
  'errcode',
  'errno',
  'Code',
  'ErrorCode',
  'faultcode',
  'refusal_code',
  '__type',
  'error',
  'err',
  'errorType',
  'error_type',
  'exception_type',
  'reason',
  'type',
  'name',
  'status',
  'category',
  '.tag',
  'issue',
  'id',
  'key',
  'slug',
  'rule',
  'error_summary',
  'message',
  'Message',
]
/** Names of envelopes and classes which say nothing, and phrases of statuses. */
const empty =
  /^(errors?|fail(ed|ure)?|object|api_?error_?response|exception|Error|TypeError|Http(Response)?(Error|Exception)|RuntimeException|about:blank|null|none|undefined|unknown|true|false|ok|success|default|message|Sender|Receiver|Server|Client|custom|Status|v\d|[A-Z][a-z]+)$/

/** The codes which an object names, the most specific first. */
export function findCodes(layer: Plain): string[] {
  const codes: string[] = []
  for (const key of keys) {
    const code = readCode(layer[key], key)
    if (code && !codes.includes(code)) codes.push(code)
  }
  return codes
}

function readCode(value: unknown, key: string): string | undefined {
  if (typeof value === 'number')
    return /code|errno/i.test(key) && Number.isInteger(value) && !isStatus(value) ? String(value) : undefined
  if (typeof value !== 'string' || value.length > 120) return undefined
  // AWS: `com.amazonaws.dynamodb#ThrottlingException`, `AccessDeniedException:http://…`
  const code =
    key === '__type'
      ? value.replace(/^.*#/, '').replace(/:.*$/s, '')
      : key === 'error_summary'
        ? value.replace(/\/?\.*$/, '')
        : value
  if (
    !/^[\w][\w.:/@-]*$/.test(code) ||
    (empty.test(code) && !/^(code|Code|errorCode|error_code)$/.test(key)) ||
    isStatus(Number(code))
  )
    return undefined
  // These keys hold codes only sometimes: a word alone, an address or an id is none.
  if (key === 'id' || key === 'key' || key === 'slug')
    return /^[a-z]+(_[a-z]+)+$|^(unauthorized|forbidden|delinquent|suspended)$/.test(code) ? code : undefined
  if (key === 'message' || key === 'Message')
    return /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$|^[a-z][a-z\d]*(_[a-z\d]+)+$/.test(code) ? code : undefined
  if (key === 'status') return /^[A-Z]+(_[A-Z]+)*$|_/.test(code) ? code : undefined
  if (key === 'type') return /:\/\/|^\//.test(code) ? undefined : code
  return code
}

/** 0 and the statuses of HTTP. */
function isStatus(value: number): boolean {
  return value === 0 || (value >= 200 && value < 600)
}
