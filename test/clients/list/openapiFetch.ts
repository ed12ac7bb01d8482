import createClient from 'openapi-fetch'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { findSignal } from '../findSignal.ts'

interface Paths {
  readonly '/orders': { get: { responses: { 200: { content: { 'application/json': object } } } } }
}

export const openapiFetch: Client = {
  name: 'openapi-fetch',
  package: 'openapi-fetch',
  call: "const { data, error } = await client.GET('/orders'); if (error) throw error",
  retries: 'never retries',
  fail: ({ url, signal, timeout }) => catchFailure(load(url, findSignal(request))),
}

async function load(url: string, signal?: AbortSignal): Promise<unknown> {
  const { data, error } = await createClient<Paths>({ baseUrl: url }).GET('/orders', { signal })
  if (error !== undefined) throw error
  return data
}
