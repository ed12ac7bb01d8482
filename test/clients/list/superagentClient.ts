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
    // The request is a promise: returned to Node’s listener, its rejection would count as nobody’s.
    signal?.addEventListener('abort', () => void request.abort())
    return catchFailure(request)
  },
}
