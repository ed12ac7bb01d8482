'use client'
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useRetrySnapshot } from '../react/index.ts'
import { findFailure } from './findFailure.ts'
import { idleRetry } from './idleRetry.ts'
import type { QueryProblem } from './QueryProblem.ts'
import { readMeta } from './readMeta.ts'
import { useAmends } from './useAmends.ts'
import { useBareError } from './useBareError.ts'

/** What is wrong with a query, with its live retry: `<ErrorBanner {...useQueryProblem({ queryKey })} />`. */
export function useQueryProblem(query: QueryKey | { readonly queryKey: QueryKey }): QueryProblem {
  const queryKey = 'queryKey' in query ? query.queryKey : query
  const client = useQueryClient()
  const amends = useAmends()
  const retry = amends?.forQuery(queryKey) ?? idleRetry
  const snapshot = useRetrySnapshot(retry)
  const { queryHash } = client.defaultQueryOptions({ queryKey })
  const bare = useBareError(queryHash, amends !== undefined)
  const found = client.getQueryCache().get(queryHash)
  const { operation = 'load', resource } = readMeta(found?.meta)
  const hasData = found?.state.data !== undefined
  return {
    failure: amends ? findFailure(snapshot, hasData) : bare,
    retry,
    context: { operation, resource, origin: 'background', hasData },
  }
}
