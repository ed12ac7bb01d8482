import { readEach } from '../clues/readEach.ts'
import type { Answer } from './Answer.ts'
import { collectErrors } from './collectErrors.ts'
import { readBareValue } from './readBareValue.ts'
import { readGraphQLClient } from './readGraphQLClient.ts'
import { readHttpAnswer } from './readHttpAnswer.ts'
import { readRpcError } from './readRpcError.ts'
import { readSilence } from './readSilence.ts'
import { readTrpcError } from './readTrpcError.ts'

/** What a failure says of the answer, whoever threw it: the most telling way to fail is asked first. */
export function readAnswer(failure: unknown): Answer {
  const answer =
    readGraphQLClient(failure) ??
    readTrpcError(failure) ??
    readHttpAnswer(failure) ??
    // Apollo 3, or an error of the app's own, has the answer in an error inside.
    readEach(collectErrors(failure).slice(1), readHttpAnswer)
  if (answer) return isCutOff(answer) ? (readSilence(failure) ?? answer) : answer
  return readSilence(failure) ?? readRpcError(failure) ?? readBareValue(failure)
}

/** A good answer that nobody could read to its end. */
function isCutOff({ status, body }: Answer): boolean {
  return status !== undefined && status >= 200 && status < 300 && !body
}
