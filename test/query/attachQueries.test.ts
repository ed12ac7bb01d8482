import {
  dehydrate,
  environmentManager,
  hydrate,
  InfiniteQueryObserver,
  QueryClient,
  QueryObserver,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { attachAmends } from '../../src/query/index.ts'

const down = { status: 503 }
const profile = createProfile({ locale: en })
let client: QueryClient

beforeEach(() => {
  environmentManager.setIsServer(() => false)
  vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') })
  vi.spyOn(Math, 'random').mockReturnValue(1)
  client = new QueryClient()
})
afterEach(() => {
  client.clear()
  vi.useRealTimers()
})

describe('attachQueries', () => {
  it('sends nothing for a query that nobody watches any more', async () => {
    const queryFn = vi.fn(async () => Promise.reject(down))
    const retry = attachAmends(client, profile).forQuery(['panel'])
    const stop = new QueryObserver(client, { queryKey: ['panel'], queryFn }).subscribe(() => {})
    await settle()
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(retry.getSnapshot()).toMatchObject({ phase: 'exhausted', error: down })
    expect(client.getQueryState(['panel'])).toMatchObject({
      fetchStatus: 'idle',
      status: 'error',
      error: down,
    })
  })

  it('lets a finished attempt of a left page count for the next visitor', async () => {
    let answer: (data: string) => void = () => {}
    const queryFn = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)))
    attachAmends(client, profile)
    const stop = new QueryObserver(client, { queryKey: ['panel'], queryFn }).subscribe(() => {})
    await settle()
    stop()
    answer('fine')
    await settle()
    expect(client.getQueryData(['panel'])).toBe('fine')
  })

  it('goes on waiting for a visitor who comes back in time', async () => {
    const queryFn = vi.fn(async () => 'fine')
    queryFn.mockRejectedValueOnce(down)
    attachAmends(client, profile)
    const options = { queryKey: ['panel'], queryFn }
    const stop = new QueryObserver(client, options).subscribe(() => {})
    await settle()
    stop()
    await settle()
    const again = new QueryObserver(client, options)
    again.subscribe(() => {})
    await settle()
    expect(queryFn).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(again.getCurrentResult().data).toBe('fine')
    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('keeps waiting while one of two watchers stays', async () => {
    const queryFn = vi.fn(async () => 'fine')
    queryFn.mockRejectedValueOnce(down)
    attachAmends(client, profile)
    const options = { queryKey: ['panel'], queryFn }
    const one = new QueryObserver(client, options)
    const stop = one.subscribe(() => {})
    const two = new QueryObserver(client, options)
    two.subscribe(() => {})
    await settle()
    stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(two.getCurrentResult().data).toBe('fine')
  })

  it('repeats only the page that failed, by itself and by hand', async () => {
    const asked: number[] = []
    let broken = 2
    const retry = attachAmends(client, profile).forQuery(['documents'])
    const observer = new InfiniteQueryObserver(client, {
      queryKey: ['documents'],
      queryFn: async ({ pageParam }) => {
        asked.push(pageParam)
        if (pageParam === 2 && broken-- > 0) throw broken === 1 ? down : { status: 404 }
        return `page ${pageParam}`
      },
      initialPageParam: 1,
      getNextPageParam: (_, pages) => pages.length + 1,
    })
    observer.subscribe(() => {})
    await settle()
    void observer.fetchNextPage()
    await settle()
    expect(retry.getSnapshot().phase).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1000)
    expect(retry.getSnapshot()).toMatchObject({ phase: 'exhausted', failures: 2 })
    retry.retryNow()
    await settle()
    expect(asked).toEqual([1, 2, 2, 2])
    expect(observer.getCurrentResult().data?.pages).toEqual(['page 1', 'page 2'])
  })

  it('shows a failure that came with hydration, and its way out', async () => {
    const server = new QueryClient()
    await server.prefetchQuery({
      queryKey: ['panel'],
      queryFn: () => Promise.reject({ status: 404 }),
      retry: false,
    })
    const state = JSON.parse(JSON.stringify(dehydrate(server, { shouldDehydrateQuery: () => true })))
    const retry = attachAmends(client, profile).forQuery(['panel'])
    hydrate(client, state)
    expect(retry.getSnapshot()).toMatchObject({
      phase: 'exhausted',
      error: { status: 404 },
      canRetryNow: false,
    })
    const queryFn = vi.fn(async () => 'found')
    new QueryObserver(client, { queryKey: ['panel'], queryFn, retryOnMount: false }).subscribe(() => {})
    expect(retry.getSnapshot().canRetryNow).toBe(true)
    retry.retryNow()
    await settle()
    expect(retry.getSnapshot().phase).toBe('recovered')
  })

  it('takes data that the app puts in for a recovery', async () => {
    const retry = attachAmends(client, profile).forQuery(['panel'])
    new QueryObserver(client, {
      queryKey: ['panel'],
      queryFn: () => Promise.reject({ status: 404 }),
    }).subscribe(() => {})
    await settle()
    client.setQueryData(['panel'], 'by hand')
    expect(retry.getSnapshot().phase).toBe('recovered')
  })

  it('keeps nothing of queries that are gone', async () => {
    const amends = attachAmends(client, profile)
    const retry = amends.forQuery(['panel'])
    new QueryObserver(client, { queryKey: ['panel'], queryFn: () => Promise.reject(down) }).subscribe(
      () => {},
    )
    await settle()
    client.clear()
    expect(retry.getSnapshot().phase).toBe('idle')
    // TanStack's own garbage collection comes after five minutes.
    await vi.advanceTimersByTimeAsync(600_000)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for loaders too, which fetch without a component', async () => {
    const queryFn = vi.fn(async () => 'fine')
    queryFn.mockRejectedValueOnce(down)
    attachAmends(client, profile)
    const loaded = client.fetchQuery({ queryKey: ['loader'], queryFn })
    await vi.advanceTimersByTimeAsync(1000)
    await expect(loaded).resolves.toBe('fine')
  })
})

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(0)
}
