import type { Answer } from './Answer.ts'
import { readBareValue } from './readBareValue.ts'
import { readGraphQLClient } from './readGraphQLClient.ts'
import { readHttpAnswer } from './readHttpAnswer.ts'
import { readSilence } from './readSilence.ts'

/** What a failure says of the answer, whoever threw it: the most telling way to fail is asked first. */
export function readAnswer(failure: unknown): Answer {
  return (
    readGraphQLClient(failure) ?? readHttpAnswer(failure) ?? readSilence(failure) ?? readBareValue(failure)
  )
}
