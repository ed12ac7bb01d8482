import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const fetchExpectOk: Client = {
  name: 'fetch, `expectOk`',
  call: 'fetch(url).then(expectOk).then((response) => response.json())',
  retries: 'never by itself',
  fail: ({ url, limit }) =>
    catchFailure(
      fetch(url, { signal: limit })
        .then(expectOk)
        .then((response) => response.json()),
    ),
}
