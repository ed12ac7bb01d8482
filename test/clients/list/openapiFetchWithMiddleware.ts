import createClient from 'openapi-fetch'
import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

interface Paths {
  readonly '/orders': { get: { responses: { 200: { content: { 'application/json': object } } } } }
}

export const openapiFetchWithMiddleware: Client = {
  name: 'openapi-fetch with `expectOk`',
  package: 'openapi-fetch',
  call: 'client.use({ onResponse: ({ response }) => expectOk(response) })',
  retries: 'never by itself',
  fail({ url, limit }) {
    const client = createClient<Paths>({ baseUrl: url })
    client.use({ onResponse: ({ response }) => expectOk(response) })
    return catchFailure(client.GET('/orders', { signal: limit }))
  },
}
