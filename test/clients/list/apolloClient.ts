import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { graphQLScenarios } from '../graphQLScenarios.ts'

export const apolloClient: Client = {
  name: '@apollo/client',
  package: '@apollo/client',
  call: 'const { error } = useQuery(query)',
  retries: 'only with `RetryLink`',
  fail({ url, limit }) {
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: url, fetchOptions: limit ? { signal: limit } : {} }),
    })
    return catchFailure(
      client.query({
        query: gql`
          {
            order {
              id
              total
            }
          }
        `,
      }),
    )
  },
  own: graphQLScenarios,
}
