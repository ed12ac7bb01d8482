import { fetchBaseQuery } from '@reduxjs/toolkit/query'
import type { Client } from '../Client.ts'

export const fetchBaseQueryClient: Client = {
  name: 'RTK Query (`fetchBaseQuery`)',
  package: '@reduxjs/toolkit',
  call: 'const { error } = useGetOrdersQuery()',
  retries: 'only with `retry()`',
  async fail({ url, signal, timeout }) {
    const query = fetchBaseQuery({ baseUrl: url, timeout })
    const api = {
      signal: signal ?? new AbortController().signal,
      abort() {},
      dispatch: <T>(action: T) => action,
      getState: () => ({}),
      extra: undefined,
      endpoint: 'getOrders',
      type: 'query',
    } as const
    return (await query('/orders', api, {})).error
  },
  losses: [
    {
      because: '`error` has status and body; the headers stay in `meta`.',
      instead: {
        limited: { retryAfterMs: undefined },
        missing: { requestId: undefined },
        signedOut: { kind: 'authentication', code: undefined },
      },
    },
  ],
}
