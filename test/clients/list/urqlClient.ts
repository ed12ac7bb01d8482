import { Client as UrqlClient, fetchExchange } from '@urql/core'
import type { Client } from '../Client.ts'
import { graphQLScenarios } from '../graphQLScenarios.ts'

export const urqlClient: Client = {
  name: '@urql/core',
  package: '@urql/core',
  call: 'const { error } = await client.query(query, {})',
  retries: 'only with `retryExchange`',
  async fail({ url, limit }) {
    const client = new UrqlClient({
      url,
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetch: (input, init) => fetch(input, limit ? { ...init, signal: limit } : init),
    })
    return (await client.query('{ order { id total } }', {}).toPromise()).error
  },
  losses: [
    {
      because:
        'An answer that is no GraphQL leaves its status and headers; the body is gone; `expectOk` in `fetch` keeps it.',
      instead: {
        limited: { code: undefined, requestId: undefined, messageIsSafe: false },
        invalid: { fields: [], messageIsSafe: false },
        missing: { messageIsSafe: false },
      },
    },
  ],
  own: graphQLScenarios,
}
