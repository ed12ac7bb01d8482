'use client'
import { type Key, unstable_serialize, useSWRConfig } from 'swr'
import type { PresentationContext, RetryController } from '../core/index.ts'
import { useProfile, useRetrySnapshot } from '../react/index.ts'
import { findSeries } from './findSeries.ts'

/** What is wrong with a key, with its live retry: `<ErrorBanner {...useSwrProblem('/usage')} />`. Needs the middleware `amends`. */
export function useSwrProblem(key: Key): {
  readonly failure: unknown
  readonly retry: RetryController
  readonly context: PresentationContext
} {
  const profile = useProfile()
  const { cache, mutate } = useSWRConfig()
  const name = unstable_serialize(key)
  const retry = findSeries(cache, name, { profile, refetch: () => void mutate(key) })
  const { error } = useRetrySnapshot(retry)
  const hasData = cache.get(name)?.data !== undefined
  return { failure: error, retry, context: { operation: 'load', origin: 'background', hasData } }
}
