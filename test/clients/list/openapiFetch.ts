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
  retries: 'never retries',
  fail: ({ url, signal, timeout }) => catchFailure(load(url, signal ?? limit(timeout))),
}

async function load(url: string, signal?: AbortSignal): Promise<unknown> {
  const { data, error } = await createClient<Paths>({ baseUrl: url }).GET('/orders', { signal })
  if (error !== undefined) throw error
  return data
}

function limit(timeout?: number): AbortSignal | undefined {
  return timeout === undefined ? undefined : AbortSignal.timeout(timeout)
}
