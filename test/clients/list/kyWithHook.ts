import ky from 'ky'
import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const kyWithHook: Client = {
  name: 'ky with `expectOk`',
  package: 'ky',
  call: 'ky.create({ hooks: { afterResponse: [(request, options, response) => expectOk(response)] } })',
  retries: 'switched off by `retry: 0`',
  fail: ({ url, signal, timeout }) =>
    catchFailure(client.get(url, { signal, timeout: timeout ?? false }).json()),
}

const client = ky.create({
  retry: 0,
  hooks: { afterResponse: [(_request, _options, response) => expectOk(response)] },
})
