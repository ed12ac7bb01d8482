import { createClient, createConfig } from '@hey-api/client-fetch'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { findSignal } from '../findSignal.ts'

export const heyApi: Client = {
  name: '@hey-api/client-fetch',
  package: '@hey-api/client-fetch',
  call: 'await getOrders({ throwOnError: true })',
  retries: 'never retries',
  fail(request) {
    const { url } = request
    const client = createClient(createConfig({ baseUrl: url }))
    const signal = findSignal(request)
    return catchFailure(client.get({ url: '/orders', throwOnError: true, signal }))
  },
}
