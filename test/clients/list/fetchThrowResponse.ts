import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { findSignal } from '../findSignal.ts'

export const fetchThrowResponse: Client = {
  name: 'fetch, `throw response`',
  package: 'node',
  call: 'if (!response.ok) throw response',
  retries: 'never retries',
  fail: ({ url, signal, timeout }) => catchFailure(load(url, findSignal(request))),
}

async function load(url: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw response
  return response.json()
}
