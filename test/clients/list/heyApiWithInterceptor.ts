import { createClient, createConfig } from '@hey-api/client-fetch'
import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { findSignal } from '../findSignal.ts'

export const heyApiWithInterceptor: Client = {
  name: '@hey-api/client-fetch with `expectOk`',
  package: '@hey-api/client-fetch',
  call: 'client.interceptors.response.use((response) => expectOk(response))',
  retries: 'never retries',
  fail(request) {
    const { url } = request
    const client = createClient(createConfig({ baseUrl: url }))
    client.interceptors.response.use((response) => expectOk(response))
    const signal = findSignal(request)
    return catchFailure(client.get({ url: '/orders', throwOnError: true, signal }))
  },
}
