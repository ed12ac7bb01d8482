import { fetchBaseQuery } from '@reduxjs/toolkit/query'
import type { Client } from '../Client.ts'

export const fetchBaseQueryWithHeaders: Client = {
  name: 'RTK Query with headers',
  package: '@reduxjs/toolkit',
  call: `const baseQuery = async (args, api, options) => {
  const { error, meta, ...rest } = await query(args, api, options)
  return error ? { error: { ...error, headers: Object.fromEntries(meta?.response?.headers ?? []) }, meta } : { meta, ...rest }
}`,
  retries: 'only with `retry()`',
  async fail({ url, signal, timeout }) {
    const api = {
      signal: signal ?? new AbortController().signal,
      abort() {},
      dispatch: <T>(action: T) => action,
      getState: () => ({}),
      extra: undefined,
      endpoint: 'getOrders',
      type: 'query',
    } as const
    const { error, meta } = await fetchBaseQuery({ baseUrl: url, timeout })('/orders', api, {})
    return error && { ...error, headers: Object.fromEntries(meta?.response?.headers ?? []) }
  },
}
