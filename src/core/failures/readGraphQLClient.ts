import { peek } from '../clues/peek.ts'
import { takePlain } from '../clues/takePlain.ts'
import type { Answer } from './Answer.ts'
import { readErrorWithResponse } from './readErrorWithResponse.ts'
import { readHttpAnswer } from './readHttpAnswer.ts'
import { readClientSignal } from './readClientSignal.ts'
import { readNetworkError } from './readNetworkError.ts'

/** Apollo, urql and their like: a list of GraphQL errors, or the failure of the network beneath. */
export function readGraphQLClient(failure: unknown): Answer | undefined {
  const beneath = peek(failure, 'networkError')
  if (beneath)
    for (const read of [readErrorWithResponse, readHttpAnswer, readClientSignal, readNetworkError]) {
      const answer = read(beneath)
      if (answer) return answer
    }
  const errors =
    peek(failure, 'graphQLErrors') ??
    (peek(failure, 'stack') !== undefined ? peek(failure, 'errors') : undefined)
  const list = takePlain(errors)
  return Array.isArray(list) && list.length ? { status: 200, headers: {}, body: { errors: list } } : undefined
}
