import { queryOptions } from '@tanstack/react-query'
import type { Trouble } from './Trouble.ts'

/** All troubles, with those that are active. Asked often: they end by time, by attempts and by what people do. */
export const troublesQuery = queryOptions({
  queryKey: ['control', 'troubles'],
  queryFn: async ({ signal }) => {
    const response = await fetch('/control/troubles', { signal })
    return ((await response.json()) as { troubles: readonly Trouble[] }).troubles
  },
  refetchInterval: 3000,
  staleTime: 2000,
  meta: { amends: { resource: 'Troubles' } },
})
