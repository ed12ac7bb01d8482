import { isPlain, type Plain } from './isPlain.ts'

/** Values with which models and filters say that they declined. */
const declined =
  /^(refusal|refused|content_?filter(ed)?|safety|blocked|prohibited_?content|blocklist|recitation|spii|guardrail_intervened|error_toxic)$/i
const reasons = /^(stop|finish|block|incomplete)_?reason$|^reason$/i
const failed = /^(error|errors|fail|failed|failure|ko|nok|exception)$/i

/** What is wrong with an answer that succeeded: an error or a refusal inside, or nothing. */
export function findTrouble(body: unknown): 'error' | 'refusal' | undefined {
  if (isRefusal(body, 0)) return 'refusal'
  // A batch: every entry is an answer or an error.
  if (Array.isArray(body))
    return body.some((item) => isPlain(item) && isTrue(item.error) && Object.keys(item).length < 4)
      ? 'error'
      : undefined
  return isPlain(body) && hasError(body) ? 'error' : undefined
}

function isRefusal(value: unknown, depth: number): boolean {
  if (Array.isArray(value)) return depth < 5 && value.slice(0, 5).some((item) => isRefusal(item, depth + 1))
  if (!isPlain(value) || depth > 5) return false
  if (
    value.refused === true ||
    value.type === 'refusal' ||
    (typeof value.refusal === 'string' && value.refusal !== '')
  )
    return true
  for (const [key, inner] of Object.entries(value))
    if (reasons.test(key) && typeof inner === 'string' && declined.test(inner)) return true
  return [
    'choices',
    'candidates',
    'output',
    'content',
    'message',
    'promptFeedback',
    'incomplete_details',
    'result',
    'data',
    'response',
  ].some((key) => isRefusal(value[key], depth + 1))
}

function hasError(body: Plain): boolean {
  const flags = ['ok', 'success', 'Success', 'succeeded', 'isSuccess', 'is_success'].map((key) => body[key])
  if (flags.includes(false) || flags.includes('false') || flags.includes(0)) return true
  if (flags.includes(true)) return false
  if (isRecord(body)) return false
  const { status, code } = body
  return (
    [
      body.error,
      body.errors,
      body.Error,
      body.err,
      body.fault,
      body.Fault,
      body.exception,
      body.__type,
      body.error_code,
      body.errcode,
      body.errorCode,
      body.error_message,
      body.errorMessage,
    ].some(isTrue) ||
    body.isError === true ||
    body.is_error === true ||
    [status, body.stat, body.result, body.Status].some(
      (word) => typeof word === 'string' && failed.test(word),
    ) ||
    (isPlain(body.json) && isTrue(body.json.errors)) ||
    // `{ code: 40001, msg: "…", data: null }`
    (typeof code === 'number' &&
      code !== 0 &&
      (code < 200 || code > 299) &&
      (typeof body.msg === 'string' || typeof body.message === 'string') &&
      !isTrue(body.data ?? body.result))
  )
}

/** A stored thing that once failed (a job, a batch) is told of by a request that worked. */
function isRecord(body: Plain): boolean {
  return (
    body.id !== undefined &&
    body.id !== null &&
    body.jsonrpc === undefined &&
    Object.keys(body).some((key) => /^(object|created|created_?at|updated_?at|kind)$/i.test(key))
  )
}

function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return isPlain(value)
    ? Object.keys(value).length > 0
    : value !== undefined &&
        value !== null &&
        value !== false &&
        value !== 0 &&
        value !== '' &&
        value !== '0' &&
        value !== 'false' &&
        value !== 'none'
}
