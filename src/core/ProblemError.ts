import type { Problem } from './Problem.ts'
import { rememberProblem } from './rememberProblem.ts'

/** A problem that can be thrown. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    // A structured clone of an error keeps its cause and drops its fields; the failure itself may not be cloneable.
    super(problem.message ?? problem.kind, { cause: { ...problem, cause: undefined } })
    this.problem = rememberProblem(problem)
  }

  toJSON(): { readonly name: string; readonly message: string; readonly problem: Problem } {
    return { name: this.name, message: this.message, problem: { ...this.problem, cause: undefined } }
  }
}
