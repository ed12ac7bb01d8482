import {
  CancelledError,
  hashKey,
  notifyManager,
  type Query,
  type QueryCacheNotifyEvent,
  type QueryClient,
  type QueryFunction,
  type QueryOptions,
} from '@tanstack/react-query'
import type { Profile, RetryController } from '../core/index.ts'
import { createRetrySeries, type Renewal, type RetrySeries } from '../retry/index.ts'
import { createDecider, type OwnRetry } from './createDecider.ts'
import { queryEnvironment } from './queryEnvironment.ts'
import { runAttempt } from './runAttempt.ts'

/** The attached side of a client's queries. */
export interface AttachedQueries {
  readonly forHash: (queryHash: string) => RetryController
  /** Fetches every watched query again whose last failure passes the test. */
  readonly replay: (test: (failure: unknown) => boolean) => void
  readonly detach: () => void
}

interface Entry {
  readonly series: RetrySeries
  /** What the app says of the fetch that runs, taken from the very options that started it. */
  own: OwnRetry
  /** Nobody watches any more; the wait goes on, for somebody may come back. */
  isAbandoned: boolean
}

/**
 * Lets every query of a client wait inside its attempts: the only place where a wait can be skipped and stopped through
 * public means. Works by `defaultQueryOptions`, through which every path of TanStack Query goes.
 */
export function attachQueries(
  client: QueryClient,
  profile: Profile,
  renewal: Renewal | undefined,
  wrapAll: boolean,
): AttachedQueries {
  const cache = client.getQueryCache()
  const entries = new Map<string, Entry>()
  const wrappers = new WeakMap<object, Wrapper>()
  const original = client.defaultQueryOptions
  client.defaultQueryOptions = ((options: Parameters<typeof original>[0]) =>
    options._defaulted ? options : wrap(original.call(client, options))) as typeof original
  cache.getAll().forEach(adopt)
  const unsubscribe = cache.subscribe(hear)

  return {
    forHash: (hash) => find(hash).series,
    replay(test) {
      for (const [hash, { series }] of entries) {
        const { phase, error } = series.getSnapshot()
        if (phase === 'exhausted' && cache.get(hash)?.isActive() && test(error))
          series.retryNow({ force: true })
      }
    },
    detach() {
      client.defaultQueryOptions = original
      unsubscribe()
    },
  }

  function wrap(options: ReturnType<typeof original>): ReturnType<typeof original> {
    const { queryFn, queryHash, queryKeyHashFn, retry, retryDelay, meta, networkMode } = options
    if (typeof queryFn !== 'function' || !(wrapAll || meta?.['amends'])) return options
    const own = { retry, retryDelay, meta, networkMode } as OwnRetry
    const known = wrappers.get(queryFn)
    const wrapper =
      known && isSame(known, { own, hashBy: queryKeyHashFn })
        ? known
        : createWrapper(queryFn as QueryFunction, own, queryKeyHashFn)
    if (wrapper !== known) wrappers.set(queryFn, wrapper)
    // Intentionally not `find`: `getQueryData` asks for the options of queries that may never be.
    const retryBy = entries.get(queryHash)?.series.willRetry ?? (() => find(queryHash).series.willRetry())
    return { ...options, queryFn: wrapper.by as never, retry: retryBy, retryDelay: 0 }
  }

  /** One wrapper serves every key of a query function: which one runs, TanStack tells it. */
  function createWrapper(queryFn: QueryFunction, own: OwnRetry, hashBy: Wrapper['hashBy']): Wrapper {
    const by: QueryFunction = (context) => {
      const entry = find(hashBy?.(context.queryKey) ?? hashKey(context.queryKey))
      entry.own = own
      return runAttempt({
        series: entry.series,
        profile,
        renewal,
        send: () => queryFn(context),
        isWanted: () => !entry.isAbandoned,
      })
    }
    return { own, hashBy, by }
  }

  function find(hash: string): Entry {
    const known = entries.get(hash)
    if (known) return known
    const entry: Entry = { own: {}, isAbandoned: false, series: createSeries(hash, () => entry.own) }
    entries.set(hash, entry)
    return entry
  }

  function createSeries(hash: string, readOwn: () => OwnRetry): RetrySeries {
    return createRetrySeries({
      environment: {
        ...queryEnvironment,
        isOnline: () => readOwn().networkMode === 'always' || queryEnvironment.isOnline(),
      },
      notify: (tell) => notifyManager.schedule(tell),
      decide: (failure, failures) => createDecider(readOwn(), true, profile)(failure, failures),
      // With the last fetch's meta an infinite query loads only the page that failed.
      restart() {
        const query = cache.get(hash)
        query?.fetch(undefined, { meta: query.state.fetchMeta ?? undefined }).catch(() => {})
      },
      canRestart: () => isFetchable(cache.get(hash)),
      onUnwatched: () => forget(hash),
    })
  }

  function adopt(query: Query): void {
    // Hydrated, or failed before attaching.
    if (query.state.status === 'error') find(query.queryHash).series.end(query.state.error)
  }

  function hear(event: QueryCacheNotifyEvent): void {
    const { query } = event
    const entry = find(query.queryHash)
    if (event.type === 'added') adopt(query)
    else if (event.type === 'updated') follow(entry, query, event.action)
    else if (event.type === 'observerAdded') {
      entry.isAbandoned = false
      entry.series.refresh()
    } else if (event.type === 'observerRemoved') entry.isAbandoned = query.getObserversCount() === 0
    else if (event.type === 'removed') {
      entry.series.reset()
      forget(query.queryHash)
    }
  }

  /** Nothing is kept of a query that is gone and that nobody shows. */
  function forget(hash: string): void {
    const entry = entries.get(hash)
    if (entry && !entry.series.isWatched() && !cache.get(hash)) entries.delete(hash)
  }
}

interface Wrapper {
  readonly own: OwnRetry
  readonly hashBy: QueryOptions['queryKeyHashFn']
  readonly by: QueryFunction
}

function isSame(known: Wrapper, { own, hashBy }: Omit<Wrapper, 'by'>): boolean {
  const keys = ['retry', 'retryDelay', 'meta', 'networkMode'] as const
  return known.hashBy === hashBy && keys.every((key) => known.own[key] === own[key])
}

/** What came by hydration has no function of its own before somebody mounts it. */
function isFetchable(query: Query | undefined): boolean {
  return [query, ...(query?.observers ?? [])].some((one) => typeof one?.options.queryFn === 'function')
}

type Action = Extract<QueryCacheNotifyEvent, { type: 'updated' }>['action']

/** What TanStack says of a query, in the words of a series. What the wrapper has told already is not told again. */
function follow(entry: Entry, { state }: Query, action: Action): void {
  const { series } = entry
  switch (action.type) {
    case 'fetch':
      entry.isAbandoned = false
      series.start()
      return state.fetchStatus === 'paused' ? series.hold(queryEnvironment.obstacle()) : undefined
    case 'pause':
      return series.hold(queryEnvironment.obstacle())
    case 'continue':
      return series.hold(undefined)
    case 'success':
      // Data put in by hand while a fetch runs says nothing about the fetch.
      return action.manual && state.fetchStatus !== 'idle' ? undefined : series.succeed()
    case 'error':
      return isCancelled(action.error) ? series.reset() : endOnce(series, action.error)
    case 'setState':
      if (state.fetchStatus !== 'idle') return
      return state.status === 'error' && !isCancelled(state.error)
        ? endOnce(series, state.error)
        : series.reset()
  }
}

function endOnce(series: RetrySeries, failure: unknown): void {
  const { phase, error } = series.getSnapshot()
  if (phase !== 'exhausted' || error !== failure) series.end(failure)
}

/** Two copies of query-core break `instanceof`. */
function isCancelled(failure: unknown): boolean {
  return (
    failure instanceof CancelledError || (failure instanceof Error && failure.message === 'CancelledError')
  )
}
