import { kinds } from './clues/kinds.ts'
import { peek } from './clues/peek.ts'
import type { Problem } from './Problem.ts'

/** The problem that a value is or carries: a `Problem`, a `ProblemError`, or what cloning or JSON left of one. */
export function readProblem(value: unknown): Problem | undefined {
  for (const candidate of [
    value,
    peek(value, 'problem'),
    peek(value, 'cause'),
    peek(peek(value, 'cause'), 'problem'),
  ])
    if (isProblem(candidate)) return candidate
  return undefined
}

function isProblem(value: unknown): value is Problem {
  const kind = peek(value, 'kind')
  const message = peek(value, 'message')
  return (
    typeof kind === 'string' &&
    Object.hasOwn(kinds, kind) &&
    typeof peek(value, 'messageIsSafe') === 'boolean' &&
    Array.isArray(peek(value, 'fields')) &&
    typeof (peek(value, 'details') ?? undefined) === 'object' &&
    (message === undefined || typeof message === 'string')
  )
}
