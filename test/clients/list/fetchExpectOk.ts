import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { findSignal } from '../findSignal.ts'

export const fetchExpectOk: Client = {
  name: 'fetch, `expectOk`',
  package: 'node',
  call: 'fetch(url).then(expectOk).then((response) => response.json())',
  retries: 'never retries',
  fail: ({ url, signal, timeout }) =>
    catchFailure(
      fetch(url, { signal: findSignal(request) })
        .then(expectOk)
        .then((response) => response.json()),
    ),
}
