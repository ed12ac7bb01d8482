import { got } from 'got'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const gotClient: Client = {
  name: 'got',
  package: 'got',
  call: 'got(url).json()',
  retries: 'switched off by `retry: { limit: 0 }`',
  fail: ({ url, signal, timeout }) =>
    catchFailure(got(url, { retry: { limit: 0 }, signal, timeout: { request: timeout } }).json()),
}
