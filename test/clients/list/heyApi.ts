import { createClient, createConfig } from '@hey-api/client-fetch'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const heyApi: Client = {
  name: '@hey-api/client-fetch',
  package: '@hey-api/client-fetch',
  call: 'await getOrders({ throwOnError: true })',
  retries: 'never by itself',
  fail({ url, limit }) {
    const client = createClient(createConfig({ baseUrl: url }))
    return catchFailure(client.get({ url: '/orders', throwOnError: true, signal: limit }))
  },
  losses: [
    {
      because:
        'What is thrown is the body alone: status and headers are lost. `expectOk` as interceptor keeps them.',
      instead: {
        limited: { status: undefined, retryAfterMs: undefined },
        invalid: { status: undefined },
        missing: { requestId: undefined },
        gateway: { kind: 'unknown', status: undefined },
        signedOut: { kind: 'unknown', status: undefined, code: undefined },
      },
    },
  ],
}
