import axios from 'axios'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const axiosHttp: Client = {
  name: 'axios in Node',
  package: 'axios',
  call: "axios.get(url, { responseType: 'json', transitional: { silentJSONParsing: false } })",
  retries: 'never by itself',
  fail: ({ url, signal, timeout }) =>
    catchFailure(
      axios.get(url, {
        adapter: 'http',
        proxy: false,
        signal,
        timeout,
        responseType: 'json',
        transitional: { silentJSONParsing: false },
      }),
    ),
}
