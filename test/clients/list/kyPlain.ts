import ky from 'ky'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const kyPlain: Client = {
  name: 'ky',
  package: 'ky',
  call: 'ky.get(url).json()',
  retries: '`retry: 0`',
  fail: ({ url, signal, timeout = false }) =>
    catchFailure(ky.get(url, { retry: 0, signal, timeout }).json()),
}
