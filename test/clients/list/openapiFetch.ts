import createClient from 'openapi-fetch'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

interface Paths {
  readonly '/orders': { get: { responses: { 200: { content: { 'application/json': object } } } } }
}

export const openapiFetch: Client = {
  name: 'openapi-fetch',
  package: 'openapi-fetch',
  call: "const { data, error } = await client.GET('/orders'); if (error) throw error",
  retries: 'never by itself',
  fail: ({ url, limit }) => catchFailure(load(url, limit)),
  losses: [
    {
      because:
        '`error` is the body alone: status and headers stay in `response`. `expectOk` as middleware keeps them.',
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

async function load(url: string, signal?: AbortSignal): Promise<unknown> {
  const { data, error } = await createClient<Paths>({ baseUrl: url }).GET('/orders', { signal })
  if (error !== undefined) throw error
  return data
}
