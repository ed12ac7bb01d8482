import { createClient, createConfig } from '@hey-api/client-fetch'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const heyApi: Client = {
  name: '@hey-api/client-fetch',
  package: '@hey-api/client-fetch',
  call: 'await getOrders({ throwOnError: true })',
  retries: 'never retries',
  fail({ url, signal, timeout }) {
    const client = createClient(createConfig({ baseUrl: url }))
    const chosen = signal ?? (timeout === undefined ? undefined : AbortSignal.timeout(timeout))
    return catchFailure(client.get({ url: '/orders', throwOnError: true, signal: chosen }))
  },
}
