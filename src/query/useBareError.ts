'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

/** The error that TanStack Query itself keeps of a query, for a client that nobody attached; asked for only then. */
export function useBareError(queryHash: string, isAttached: boolean): unknown {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback(
    (listener: () => void) => (isAttached ? () => {} : cache.subscribe(listener)),
    [cache, isAttached],
  )
  const read = () => (isAttached ? undefined : (cache.get(queryHash)?.state.error ?? undefined))
  return useSyncExternalStore(subscribe, read, read)
}
