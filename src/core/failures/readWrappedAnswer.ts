import type { Answer } from './Answer.ts'
import { collectErrors } from './collectErrors.ts'
import { readErrorWithResponse } from './readErrorWithResponse.ts'
import { readHttpAnswer } from './readHttpAnswer.ts'

/** The answer in an error inside this one: Apollo 3, or an error of the app's own with its cause. */
export function readWrappedAnswer(failure: unknown): Answer | undefined {
  for (const error of collectErrors(failure).slice(1)) {
    const answer = readErrorWithResponse(error) ?? readHttpAnswer(error)
    if (answer) return answer
  }
  return undefined
}
