import superagent from 'superagent'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'

export const superagentClient: Client = {
  name: 'superagent',
  package: 'superagent',
  call: 'superagent.get(url)',
  retries: 'only with `.retry()`',
  fail({ url, signal, timeout }) {
    const request = superagent.get(url)
    if (timeout !== undefined) request.timeout(timeout)
    signal?.addEventListener('abort', () => request.abort())
    return catchFailure(request)
  },
}
