import { Client as UrqlClient, fetchExchange } from '@urql/core'
import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { graphQLScenarios } from '../graphQLScenarios.ts'

export const urqlWithExpectOk: Client = {
  name: '@urql/core with `expectOk`',
  package: '@urql/core',
  call: 'new Client({ url, exchanges, fetch: async (input, init) => expectOk(await fetch(input, init)) })',
  retries: 'only with `retryExchange`',
  async fail({ url, limit }) {
    const client = new UrqlClient({
      url,
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetch: async (input, init) => expectOk(await fetch(input, limit ? { ...init, signal: limit } : init)),
    })
    return (await client.query('{ order { id total } }', {}).toPromise()).error
  },
  own: graphQLScenarios,
}
