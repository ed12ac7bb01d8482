import { cleanProblem } from './cleanProblem.ts'
import { peek } from './clues/peek.ts'
import { completeProblem } from './completeProblem.ts'
import { collectErrors } from './failures/collectErrors.ts'
import { isThrownError } from './failures/isThrownError.ts'
import type { Problem } from './Problem.ts'
import { readParts } from './readParts.ts'
import { rememberProblem } from './rememberProblem.ts'
import { sharedMutableMoments } from './sharedMutableMoments.ts'

/**
 * The problem that a value is or carries: a `Problem`, a `ProblemError`, or what cloning or JSON left of one. Only what
 * was made here is taken at its word; a body may look like a problem, and clients throw the body itself.
 */
export function readProblem(value: unknown): Problem | undefined {
  // Clients wrap what `expectOk` throws inside of them.
  for (const error of collectErrors(value)) {
    const cause = peek(error, 'cause')
    const candidates = [error, peek(error, 'problem'), cause, peek(cause, 'problem')]
    const problem = candidates.find(isProblem)
    if (!problem) continue
    const isOurs = sharedMutableMoments.has(problem) || [error, cause].some((one) => carries(one, problem))
    return rememberProblem(isOurs ? completeProblem(problem) : cleanProblem(problem))
  }
  return undefined
}

/** By its name, as two copies of Amends may meet in one app. */
function carries(error: unknown, problem: Problem): boolean {
  return peek(error, 'name') === 'ProblemError' && isThrownError(error) && peek(error, 'problem') === problem
}

function isProblem(value: unknown): value is Problem {
  if (typeof peek(value, 'kind') !== 'string') return false
  const parts = readParts(value)
  return (
    ['kind', 'messageIsSafe', 'fields', 'details'].every((key) => Object.hasOwn(parts, key)) &&
    peek(value, 'message') === parts.message
  )
}
