'use client'
import { type Middleware, unstable_serialize, useSWRConfig } from 'swr'
import { useProfile } from '../react/index.ts'
import { runSeries } from '../retry/index.ts'
import { findSeries } from './findSeries.ts'

/**
 * Gives every `useSWR` below true retries: `<SWRConfig value={{ use: [amends] }}>`.
 * The wait happens inside the fetcher, so SWR's own retry is switched off: its timer can be neither skipped nor stopped.
 */
export const amends: Middleware = (useNext) =>
  function useAmendsSWR(key, fetcher, config) {
    const profile = useProfile()
    const { cache, mutate } = useSWRConfig()
    const series = findSeries(cache, unstable_serialize(key), { profile, refetch: () => void mutate(key) })
    // SWR's type of a fetcher depends on its key in ways that a middleware cannot know.
    const fetch = fetcher as ((...args: unknown[]) => unknown) | null
    const send = fetch && ((...args: unknown[]) => runSeries(series, () => fetch(...args)))
    return useNext(key, send as typeof fetcher, { ...config, onErrorRetry: () => {} })
  }
