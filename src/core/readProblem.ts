import { kinds } from './clues/kinds.ts'
import { peek } from './clues/peek.ts'
import { collectErrors } from './failures/collectErrors.ts'
import type { Problem } from './Problem.ts'

/** The problem that a value is or carries: a `Problem`, a `ProblemError`, or what cloning or JSON left of one. */
export function readProblem(value: unknown): Problem | undefined {
  // Clients wrap what `expectOk` throws inside of them.
  for (const error of collectErrors(value)) {
    const cause = peek(error, 'cause')
    const candidates = [error, peek(error, 'problem'), cause, peek(cause, 'problem')]
    const problem = candidates.find(isProblem)
    if (problem) return problem
  }
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
