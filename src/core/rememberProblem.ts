import type { Problem } from './Problem.ts'
import { sharedMutableMoments } from './sharedMutableMoments.ts'

/** Keeps that a problem was made here, and when; what is known of it already stays. */
export function rememberProblem(problem: Problem, at: number = Date.now()): Problem {
  if (typeof problem === 'object' && problem !== null && !sharedMutableMoments.has(problem))
    sharedMutableMoments.set(problem, at)
  return problem
}
