import { createClient, createConfig } from '@hey-api/client-fetch'
import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const heyApiWithInterceptor: Client = {
  name: '@hey-api/client-fetch with `expectOk`',
  package: '@hey-api/client-fetch',
  call: 'client.interceptors.response.use((response) => expectOk(response))',
  retries: 'never by itself',
  fail({ url, limit }) {
    const client = createClient(createConfig({ baseUrl: url }))
    client.interceptors.response.use((response) => expectOk(response))
    return catchFailure(client.get({ url: '/orders', throwOnError: true, signal: limit }))
  },
}
