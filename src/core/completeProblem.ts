import { peek } from './clues/peek.ts'
import type { Problem } from './Problem.ts'
import { readParts } from './readParts.ts'

/** A problem that can be relied on: the same where it is whole, else with what is missing or wrong put right. */
export function completeProblem(value: unknown): Problem {
  const parts = readParts(value)
  return isWhole(value, parts) ? value : { ...blank, ...parts, cause: peek(value, 'cause') }
}

const blank: Omit<Problem, 'cause'> = { kind: 'unknown', messageIsSafe: false, fields: [], details: {} }

const mayBeMissing = [
  'status',
  'code',
  'message',
  'requestId',
  'retryAfterMs',
  'retryable',
  'helpUrl',
  'dialect',
]

/** Whether reading it took nothing away and changed nothing. */
function isWhole(value: unknown, parts: Partial<Problem>): value is Problem {
  const keys = [...Object.keys(blank), ...mayBeMissing] as (keyof Problem)[]
  return (
    Object.keys(blank).every((key) => Object.hasOwn(parts, key)) &&
    keys.every((key) => Object.is(peek(value, key), parts[key]) && !throws(value, key))
  )
}

/** Reads as undefined where reading fails, which whoever reads it without care would find out. */
function throws(value: unknown, key: keyof Problem): boolean {
  try {
    void (value as Problem)[key]
    return false
  } catch {
    return true
  }
}
