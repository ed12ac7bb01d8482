import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const fetchThrowResponse: Client = {
  name: 'fetch, `throw response`',
  call: 'if (!response.ok) throw response',
  retries: 'never by itself',
  fail: ({ url, limit }) => catchFailure(load(url, limit)),
  losses: [
    {
      because:
        'Nobody has read the body, and decoding does not wait: only status and headers count. `expectOk` reads it.',
      instead: {
        limited: { code: undefined, requestId: undefined, messageIsSafe: false },
        invalid: { fields: [], messageIsSafe: false },
        missing: { messageIsSafe: false },
      },
    },
  ],
}

async function load(url: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw response
  return response.json()
}
