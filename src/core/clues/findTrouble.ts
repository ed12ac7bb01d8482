import { isPlain, type Plain } from './isPlain.ts'
import { readText } from './readText.ts'
import { simplifyKeys } from './simplifyKeys.ts'

/** Values with which models and filters say that they declined, and the keys under which they do. */
const declined =
  /^(refusal|refused|content_?filter(ed)?|safety|blocked|prohibited_?content|blocklist|recitation|spii|guardrail_intervened|error_toxic)$/i
const reasons = /^((stop|finish|block|incomplete)_?)?reason$/i
/** Where an answer keeps what it answers. */
const contents =
  'choices candidates output content message promptFeedback incomplete_details result data response'.split(
    ' ',
  )

/** Keys (simplified) that stand for an error wherever they hold something, and flags of success. */
const errors = 'error errors err fault exception __type errorcode errcode errormessage'.split(' ')
const success = 'ok success succeeded issuccess'.split(' ')
const failed = /^(errors?|fail(ed|ure)?|ko|nok|exception)$/i

/** What is wrong with an answer that succeeded: an error inside, or the object that refuses; undefined when all is well. */
export function findTrouble(body: unknown): 'error' | Plain | undefined {
  const refusal = findRefusal(body, 0)
  if (refusal) return refusal
  // A batch: every entry is an answer or an error.
  const isError = Array.isArray(body)
    ? body.some((item) => isPlain(item) && holds(item.error) && Object.keys(item).length < 4)
    : isPlain(body) && hasError(simplifyKeys(body))
  return isError ? 'error' : undefined
}

function findRefusal(value: unknown, depth: number): Plain | undefined {
  if (depth > 6) return undefined
  if (Array.isArray(value)) return findFirst(value.slice(0, 5), (item) => findRefusal(item, depth + 1))
  if (!isPlain(value)) return undefined
  const isRefusal =
    value.refused === true ||
    value.type === 'refusal' ||
    [value.refusal, value.refusalReason].some((text) => typeof text === 'string' && text !== '') ||
    Object.entries(value).some(
      ([key, text]) => reasons.test(key) && typeof text === 'string' && declined.test(text),
    )
  return isRefusal ? value : findFirst(contents, (key) => findRefusal(value[key], depth + 1))
}

function findFirst<T>(items: readonly T[], find: (item: T) => Plain | undefined): Plain | undefined {
  for (const item of items) {
    const found = find(item)
    if (found) return found
  }
  return undefined
}

function hasError(body: Plain): boolean {
  const flags = success.map((key) => body[key])
  if (flags.some((flag) => flag === false || flag === 'false' || flag === 0)) return true
  if (flags.includes(true) || isRecord(body)) return false
  const { code, data, json, msg = body.message } = body
  return (
    errors.some((key) => holds(body[key])) ||
    body.iserror === true ||
    [body.status, body.stat, body.result].some((word) => failed.test(readText(word) ?? '')) ||
    (isPlain(json) && holds(json.errors)) ||
    (isPlain(data) && Object.values(data).some(hasPayloadErrors)) ||
    // `{ code: 40001, msg: "…", data: null }`
    (typeof code === 'number' &&
      code !== 0 &&
      (code < 200 || code > 299) &&
      typeof msg === 'string' &&
      !holds(data ?? body.result))
  )
}

/** Mutations of GraphQL report wrong input in their payload. */
function hasPayloadErrors(payload: unknown): boolean {
  const list = isPlain(payload) ? (payload.userErrors ?? payload.errors) : undefined
  return Array.isArray(list) && list.some((item) => isPlain(item) && 'field' in item && 'message' in item)
}

/** A stored thing that once failed (a job, a batch) is told of by a request that worked. */
function isRecord(body: Plain): boolean {
  const marks = /^(object|created|created_?at|updated_?at|kind)$/i
  return (
    (body.id ?? undefined) !== undefined &&
    !('jsonrpc' in body) &&
    Object.keys(body).some((key) => marks.test(key))
  )
}

/** Whether a value is there; an error whose code says that all is well is none. */
function holds(value: unknown): boolean {
  if (isPlain(value) && (value.code === 0 || value.code === 'ok')) return false
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return !!value && !/^(0|false|none|null)$/.test(String(value))
}
