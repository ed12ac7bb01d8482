import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import type { Answer } from './Answer.ts'

/** Apollo, urql, graphql-request: a list of GraphQL errors. */
export function readGraphQLClient(failure: unknown): Answer | undefined {
  const response = peek(failure, 'response')
  const name = peek(failure, 'name')
  const named = typeof name === 'string' && /GraphQL/.test(name) ? peek(failure, 'errors') : undefined
  for (const errors of [peek(failure, 'graphQLErrors'), peek(response, 'errors'), named]) {
    if (!(Number(peek(errors, 'length')) > 0)) continue
    const status = peek(response, 'status')
    return {
      // Apollo keeps it to itself.
      status: typeof status === 'number' ? status : undefined,
      headers: readHeaders(peek(response, 'headers')),
      body: { errors },
    }
  }
  return undefined
}
