import {
  CancelledError,
  type Query,
  type QueryCacheNotifyEvent,
  type QueryClient,
  type QueryFunction,
} from '@tanstack/react-query'
import { notifyManager } from '@tanstack/react-query'
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
  own: OwnRetry
  wrapped?: { readonly of: unknown; readonly by: QueryFunction }
  /** Somebody holds its controller: it outlives the query. */
  held: boolean
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
  const entryOf = new WeakMap<object, Entry>()
  const original = client.defaultQueryOptions
  client.defaultQueryOptions = ((options: Parameters<typeof original>[0]) =>
    options._defaulted ? options : wrap(original.call(client, options))) as typeof original
  cache.getAll().forEach(adopt)
  const unsubscribe = cache.subscribe(hear)

  return {
    forHash(hash) {
      const entry = entries.get(hash) ?? create(hash)
      entry.held = true
      entries.set(hash, entry)
      return entry.series
    },
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
    const { queryFn, queryHash, retry, retryDelay, meta } = options
    if (typeof queryFn !== 'function' || !(wrapAll || meta?.['amends'])) return options
    const entry = entries.get(queryHash) ?? create(queryHash)
    entry.own = { retry, retryDelay, meta } as OwnRetry
    if (entry.wrapped?.of !== queryFn) {
      const by: QueryFunction = (context) =>
        runAttempt({
          ...entry,
          profile,
          renewal,
          send: () => (queryFn as QueryFunction)(context),
          getSignal: () => context.signal,
        })
      entry.wrapped = { of: queryFn, by }
      entryOf.set(by, entry)
    }
    return { ...options, queryFn: entry.wrapped.by as never, retry: entry.series.willRetry, retryDelay: 0 }
  }

  function create(hash: string): Entry {
    const entry: Entry = {
      own: {},
      held: false,
      series: createRetrySeries({
        environment: queryEnvironment,
        notify: (tell) => notifyManager.schedule(tell),
        decide: (failure, failures) => createDecider(entry.own, true, profile)(failure, failures),
        restart: () => {
          const query = cache.get(hash)
          // With the last fetch's meta an infinite query loads only the page that failed.
          query?.fetch(undefined, { meta: query.state.fetchMeta ?? undefined }).catch(() => {})
        },
      }),
    }
    // Intentionally not kept yet: `getQueryData` asks for options of queries that may never be.
    if (cache.get(hash)) entries.set(hash, entry)
    return entry
  }

  function adopt(query: Query): void {
    const { queryFn } = query.options
    const entry =
      entries.get(query.queryHash) ?? (typeof queryFn === 'function' && entryOf.get(queryFn)) ?? undefined
    if (entry) entries.set(query.queryHash, entry)
    // Hydrated, or failed before attaching.
    if (query.state.status === 'error') find(query).series.end(query.state.error)
  }

  function find(query: Query): Entry {
    return entries.get(query.queryHash) ?? create(query.queryHash)
  }

  function hear(event: QueryCacheNotifyEvent): void {
    if (event.type === 'added') adopt(event.query)
    else if (event.type === 'removed') forget(event.query)
    else if (event.type === 'updated') follow(find(event.query).series, event.query, event.action)
  }

  function forget({ queryHash }: Query): void {
    const entry = entries.get(queryHash)
    entry?.series.reset()
    if (entry && !entry.held) entries.delete(queryHash)
  }
}

type Action = Extract<QueryCacheNotifyEvent, { type: 'updated' }>['action']

/** What TanStack says of a query, in the words of a series. What the wrapper has told already is not told again. */
function follow(series: RetrySeries, { state }: Query, action: Action): void {
  switch (action.type) {
    case 'fetch':
      return series.start()
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
