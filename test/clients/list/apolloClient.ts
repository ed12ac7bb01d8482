import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { findSignal } from '../findSignal.ts'
import { graphQLScenarios } from '../graphQLScenarios.ts'

export const apolloClient: Client = {
  name: '@apollo/client',
  package: '@apollo/client',
  call: 'const { error } = useQuery(query)',
  retries: 'only with `RetryLink`',
  fail(request) {
    const { url } = request
    const signal = findSignal(request)
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: url, fetchOptions: signal ? { signal } : {} }),
    })
    return catchFailure(client.query({ query: gql`{ order { id total } }` }))
  },
  own: graphQLScenarios,
}
