import type { Answer } from './Answer.ts'
import { failures } from './failures.ts'

/** What a failure says of the answer, whoever threw it. */
export function readAnswer(failure: unknown): Answer {
  for (const read of failures) {
    const answer = read(failure)
    if (answer) return answer
  }
  return { headers: {} }
}
