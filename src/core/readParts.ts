import { isPlain } from './clues/isPlain.ts'
import { kinds } from './clues/kinds.ts'
import { peek } from './clues/peek.ts'
import type { FieldProblem, Problem } from './Problem.ts'

/** What a value says of a problem, as far as it has the right type; what is missing or wrong is left out. */
export function readParts(value: unknown): Partial<Problem> {
  const parts: Record<string, unknown> = {}
  for (const [key, read] of Object.entries(readers)) {
    const part = read(peek(value, key))
    if (part !== undefined) parts[key] = part
  }
  return parts
}

/** A timer set to more fires at once: the ceiling of setTimeout. */
const longestWaitMs = 2 ** 31 - 1

const mostFields = 50

const readers: { readonly [Key in keyof Problem]-?: (value: unknown) => Problem[Key] | undefined } = {
  kind: (value) =>
    typeof value === 'string' && Object.hasOwn(kinds, value) ? (value as Problem['kind']) : undefined,
  status: (value) => (Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined),
  code: readString,
  message: readString,
  messageIsSafe: readFlag,
  requestId: readString,
  retryAfterMs: (value) =>
    typeof value === 'number' && value >= 0 ? Math.min(value, longestWaitMs) : undefined,
  retryable: readFlag,
  fields: readFields,
  helpUrl: readString,
  dialect: readString,
  details: (value) => (isPlain(value) ? value : undefined),
  cause: (value) => value,
}

function readString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** The list itself where all of it is right, so that what was whole stays the same. */
function readFields(value: unknown): readonly FieldProblem[] | undefined {
  if (!isList(value)) return undefined
  const items = Array.from({ length: Math.min(value.length, mostFields) }, (_, index) => peek(value, index))
  const fields = items.flatMap(readField)
  const isRight = fields.length === value.length && fields.every((field, index) => field === items[index])
  return isRight ? (value as readonly FieldProblem[]) : fields
}

function readField(item: unknown): FieldProblem[] {
  const path = readString(peek(item, 'path'))
  const message = readString(peek(item, 'message'))
  const given = peek(item, 'code')
  const code = readString(given)
  if (path === undefined || message === undefined) return []
  if (given === code && !hasGetters(item)) return [item as FieldProblem]
  return [{ path, message, ...(code === undefined ? {} : { code }) }]
}

/** What answers now may throw later. */
function hasGetters(item: unknown): boolean {
  try {
    return Object.values(Object.getOwnPropertyDescriptors(item)).some(({ get }) => get !== undefined)
  } catch {
    return true
  }
}

/** A proxy that was revoked throws even here. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
