import type { Answer } from './Answer.ts'
import { failures } from './failures.ts'
import { readClientSignal } from './readClientSignal.ts'
import { readNetworkError } from './readNetworkError.ts'

/** What a failure says of the answer, whoever threw it. */
export function readAnswer(failure: unknown): Answer {
  for (const read of failures) {
    const answer = read(failure)
    if (answer)
      return isCutOff(answer) ? (readClientSignal(failure) ?? readNetworkError(failure) ?? answer) : answer
  }
  return { headers: {} }
}

/** A good answer that nobody could read to its end. */
function isCutOff({ status, body }: Answer): boolean {
  return status !== undefined && status >= 200 && status < 300 && !body
}
