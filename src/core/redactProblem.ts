import type { Problem } from './Problem.ts'
import type { Profile } from './Profile.ts'
import { redacted } from './redacted.ts'
import { rememberProblem } from './rememberProblem.ts'
import { sharedMutableMoments } from './sharedMutableMoments.ts'

/** The problem as it may be shown: without what the app takes out of texts. The same each time, as surfaces compare. */
export function redactProblem(problem: Problem, { redact }: Profile): Problem {
  if (!redact) return problem
  const known = shown.get(redact) ?? new WeakMap<Problem, Problem>()
  shown.set(redact, known)
  const clean = known.get(problem) ?? takeOut(problem, redact)
  known.set(problem, clean).set(clean, clean)
  return clean
}

/** Module state that only keeps identities: what was made of each problem, by each app’s rule. */
const shown = new WeakMap<(text: string) => string, WeakMap<Problem, Problem>>()

function takeOut(problem: Problem, redact: (text: string) => string): Problem {
  const message = problem.message === undefined ? undefined : redact(problem.message)
  const fields = problem.fields.map((field) => ({ ...field, message: redact(field.message) }))
  if (
    message === problem.message &&
    fields.every((field, index) => field.message === problem.fields[index]!.message)
  )
    return problem
  const isSaid = message !== undefined && message.trim() !== '' && message !== redacted
  const clean: Problem = {
    ...problem,
    message: isSaid ? message : undefined,
    messageIsSafe: problem.messageIsSafe && isSaid,
    fields,
  }
  const moment = sharedMutableMoments.get(problem)
  return moment === undefined ? clean : rememberProblem(clean, moment)
}
