import ky from 'ky'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const kyPlain: Client = {
  name: 'ky',
  package: 'ky',
  call: 'ky.get(url).json()',
  retries: 'switched off by `retry: 0`',
  fail: ({ url, signal, timeout }) =>
    catchFailure(ky.get(url, { retry: 0, signal, timeout: timeout ?? false }).json()),
  losses: [
    {
      because:
        'The error carries a response whose body nobody has read. `expectOk` in `afterResponse` reads it.',
      instead: {
        limited: { code: undefined, requestId: undefined, messageIsSafe: false },
        invalid: { fields: [], messageIsSafe: false },
        missing: { messageIsSafe: false },
      },
    },
  ],
}
