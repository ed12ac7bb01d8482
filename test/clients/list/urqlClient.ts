import { Client as UrqlClient, fetchExchange } from '@urql/core'
import type { Client } from '../Client.ts'
import { findSignal } from '../findSignal.ts'
import { graphQLScenarios } from '../graphQLScenarios.ts'

export const urqlClient: Client = {
  name: '@urql/core',
  package: '@urql/core',
  call: 'const { error } = await client.query(query, {})',
  retries: 'only with `retryExchange`',
  async fail(request) {
    const { url } = request
    const signal = findSignal(request)
    const client = new UrqlClient({
      url,
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetch: (input, init) => fetch(input, signal ? { ...init, signal } : init),
    })
    return (await client.query('{ order { id total } }', {}).toPromise()).error
  },
  own: graphQLScenarios,
}
