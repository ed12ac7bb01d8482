import { peek } from './peek.ts'
import { peekItems } from './peekItems.ts'

/** Keys that stand for an error wherever they hold something, flags of success, words of state, and lists of answers. */
const errors = [
  ...spell('error errors err fault exception error_code errcode error_message error_text'),
  '__type',
  'Error Message',
]
const success = spell('ok success succeeded is_success')
const states = spell('status stat result')
const batches = spell('data results responses messages')
const failed = /^(errors?|fail(ed|ure)?|ko|nok|exception)$/i
/** Marks of a stored thing, which once failed (a job, a batch) and is told of by a request that worked. */
const marks = ['object', 'created', 'created_at', 'createdAt', 'updated_at', 'updatedAt', 'kind']

/**
 * Whether a foreign answer is or holds an error. Asks for a few keys and never lists what it holds: a good answer may be
 * large.
 */
export function hasError(body: unknown): boolean {
  const flags = success.map((key) => peek(body, key))
  if (flags.some((flag) => flag === false || flag === 'false' || flag === 0)) return true
  if (flags.includes(true) || isRecord(body)) return false
  const code = peek(body, 'code')
  const data = peek(body, 'data')
  return (
    errors.some((key) => holds(peek(body, key), key)) ||
    peek(body, 'isError') === true ||
    states.some((key) => failed.test(readWord(peek(body, key)))) ||
    holds(peek(peek(body, 'json'), 'errors')) ||
    batches.some((key) => peekItems(peek(body, key)).some((item) => !peek(item, 'id') && hasError(item))) ||
    // `{ code: 40001, msg: "…", data: null }`
    (typeof code === 'number' &&
      code !== 0 &&
      (code < 200 || code > 299) &&
      typeof (peek(body, 'msg') ?? peek(body, 'message')) === 'string' &&
      !holds(data ?? peek(body, 'result')))
  )
}

function isRecord(body: unknown): boolean {
  return (
    (peek(body, 'id') ?? undefined) !== undefined &&
    peek(body, 'jsonrpc') === undefined &&
    marks.some((key) => peek(body, key) !== undefined)
  )
}

/** Whether a value is there; an error whose code says that all is well is none. */
function holds(value: unknown, key?: string): boolean {
  // `errors: 3` counts what went wrong in a thing that is told of.
  if (typeof value === 'number' && key && /s$/i.test(key)) return false
  if (typeof value !== 'object' || value === null)
    return !!value && !/^(0|false|none|null)$/.test(readWord(value))
  const code = peek(value, 'code')
  if (code === 0 || code === 'ok') return false
  try {
    for (const _ in value) return true
  } catch {
    // What refuses to be listed is empty.
  }
  return false
}

function readWord(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : ''
}

/** A name in snake case as others write it. */
function spell(names: string): string[] {
  return names.split(' ').flatMap((name) => {
    const pascal = name.replace(/(^|_)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())
    return [name, pascal, pascal[0]!.toLowerCase() + pascal.slice(1), name.replaceAll('_', '-')]
  })
}
