import { GraphQLClient } from 'graphql-request'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { graphQLScenarios } from '../graphQLScenarios.ts'

export const graphqlRequest: Client = {
  name: 'graphql-request',
  package: 'graphql-request',
  call: 'client.request(document)',
  retries: 'never by itself',
  fail({ url, limit }) {
    return catchFailure(new GraphQLClient(url).request({ document: '{ order { id total } }', signal: limit }))
  },
  own: graphQLScenarios,
}
