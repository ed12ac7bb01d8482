import { ofetch } from 'ofetch'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const ofetchClient: Client = {
  name: 'ofetch',
  package: 'ofetch',
  call: 'ofetch(url)',
  retries: 'switched off by `retry: 0`',
  accepts: ['broken'],
  fail: ({ url, signal, timeout }) => catchFailure(ofetch(url, { retry: 0, signal, timeout })),
}
