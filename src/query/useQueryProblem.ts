'use client'
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useRetrySnapshot } from '../react/index.ts'
import type { QueryProblem } from './QueryProblem.ts'
import { readMeta } from './readMeta.ts'
import { useAmends } from './useAmends.ts'

/** What is wrong with a query, with its live retry: `<ErrorBanner {...useQueryProblem({ queryKey })} />`. */
export function useQueryProblem(query: QueryKey | { readonly queryKey: QueryKey }): QueryProblem {
  const queryKey = 'queryKey' in query ? query.queryKey : query
  const client = useQueryClient()
  const retry = useAmends().forQuery(queryKey)
  const { error } = useRetrySnapshot(retry)
  const found = client.getQueryCache().get(client.defaultQueryOptions({ queryKey }).queryHash)
  const { operation = 'load', resource } = readMeta(found?.meta)
  return {
    failure: error,
    retry,
    context: { operation, resource, origin: 'background', hasData: found?.state.data !== undefined },
  }
}
