import axios from 'axios'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const axiosFetch: Client = {
  name: 'axios over fetch',
  package: 'axios',
  call: "axios.get(url, { adapter: 'fetch' })",
  retries: 'never by itself',
  fail: ({ url, signal, timeout }) =>
    catchFailure(
      axios.get(url, {
        adapter: 'fetch',
        signal,
        timeout,
        responseType: 'json',
        transitional: { silentJSONParsing: false },
      }),
    ),
}
