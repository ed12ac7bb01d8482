import {
  CancelledError,
  environmentManager,
  MutationObserver,
  QueryClient,
  QueryObserver,
  onlineManager,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile, type Profile } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { attachAmends } from '../../src/query/index.ts'

const down = { status: 503, body: { message: 'Down for a moment' } }
const limited = { status: 429, headers: { 'retry-after': '20' }, body: { message: 'Too many requests' } }
const missing = { status: 404, body: { message: 'Not here' } }

let client: QueryClient
let profile: Profile

beforeEach(() => {
  environmentManager.setIsServer(() => false)
  vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') })
  vi.spyOn(Math, 'random').mockReturnValue(1)
  onlineManager.setOnline(true)
  client = new QueryClient()
  profile = createProfile({ locale: en })
})

afterEach(() => {
  client.clear()
  vi.useRealTimers()
})

describe('attachAmends, for queries', () => {
  it('waits exactly as long as the policy says, and says so while it waits', async () => {
    const { queryFn, retry, result } = watch([down, down, 'fine'])
    await settle()
    expect(retry.getSnapshot()).toMatchObject({
      phase: 'waiting',
      failures: 1,
      attempt: 2,
      maxAttempts: 4,
      deadline: Date.now() + 1000,
      error: down,
    })
    await vi.advanceTimersByTimeAsync(999)
    expect(queryFn).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(retry.getSnapshot()).toMatchObject({ phase: 'waiting', failures: 2, deadline: Date.now() + 2000 })
    await vi.advanceTimersByTimeAsync(2000)
    expect(result()).toMatchObject({ status: 'success', data: 'fine' })
    expect(retry.getSnapshot().phase).toBe('recovered')
    expect(retry.getSnapshot().error).toBeUndefined()
  })

  it('leaves TanStack’s own counters and error path as they are', async () => {
    const { result, retry } = watch([down, down, down, down])
    await settle()
    expect(result()).toMatchObject({ failureCount: 1, failureReason: down, status: 'pending' })
    await vi.advanceTimersByTimeAsync(7000)
    expect(result()).toMatchObject({ failureCount: 4, status: 'error', error: down, fetchStatus: 'idle' })
    expect(retry.getSnapshot()).toMatchObject({
      phase: 'exhausted',
      exhaustedBy: 'attempts',
      failures: 4,
      canRetryNow: true,
    })
  })

  it('tries again now with one request, and keeps the budget', async () => {
    const { queryFn, retry, result } = watch([down, down, 'fine'])
    await settle()
    retry.retryNow()
    retry.retryNow()
    await settle()
    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(retry.getSnapshot()).toMatchObject({ phase: 'waiting', failures: 2, attempt: 3 })
    retry.retryNow()
    await settle()
    expect(result().data).toBe('fine')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(queryFn).toHaveBeenCalledTimes(3)
  })

  it('stops with the last real error through the normal path', async () => {
    const onError = vi.fn()
    client.getQueryCache().config.onError = onError
    const { queryFn, retry, result } = watch([down, 'fine'])
    await settle()
    retry.stop()
    await settle()
    expect(result()).toMatchObject({ status: 'error', error: down, fetchStatus: 'idle' })
    expect(onError).toHaveBeenCalledTimes(1)
    expect(retry.getSnapshot()).toMatchObject({ phase: 'exhausted', exhaustedBy: 'stopped' })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('starts anew when a person tries again after the end, with the last error still there', async () => {
    const { retry, result } = watch([missing, 'found'])
    await settle()
    expect(retry.getSnapshot()).toMatchObject({ phase: 'exhausted', exhaustedBy: 'not-retryable' })
    retry.retryNow()
    expect(retry.getSnapshot()).toMatchObject({ phase: 'attempting', error: missing })
    await settle()
    expect(result().data).toBe('found')
    expect(retry.getSnapshot().phase).toBe('recovered')
  })

  it('waits at least as long as the server asks', async () => {
    const { queryFn, retry } = watch([limited, 'fine'])
    await settle()
    expect(retry.getSnapshot()).toMatchObject({ phase: 'waiting', canRetryNow: false })
    await vi.advanceTimersByTimeAsync(19_999)
    expect(queryFn).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1002)
    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('sends no zombie after the app cancelled, reset or removed the query', async () => {
    for (const leave of [
      () => client.cancelQueries({ queryKey: ['panel'] }),
      () => client.cancelQueries({ queryKey: ['panel'] }, { revert: false }),
      () => client.removeQueries({ queryKey: ['panel'] }),
      () => client.clear(),
    ]) {
      const { queryFn, stop } = watch([down, 'zombie'])
      await settle()
      await leave()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(queryFn).toHaveBeenCalledTimes(1)
      stop()
      client.clear()
    }
  })

  it('forgets the failure of a query that the app cancelled', async () => {
    const { retry } = watch([down, 'zombie'])
    await settle()
    await client.cancelQueries({ queryKey: ['panel'] }, { revert: false })
    expect(retry.getSnapshot().phase).toBe('idle')
    expect(retry.getSnapshot().error).toBeUndefined()
  })

  it('lets a refetch with data on screen go first, without losing the error', async () => {
    const { queryFn, retry, observer } = watch(['old', down, down, 'new'])
    await settle()
    void observer.refetch()
    await settle()
    expect(retry.getSnapshot()).toMatchObject({ phase: 'waiting', failures: 1 })
    const seen: unknown[] = []
    retry.subscribe(() => retry.getSnapshot().phase !== 'recovered' && seen.push(retry.getSnapshot().error))
    void observer.refetch()
    await settle()
    expect(queryFn).toHaveBeenCalledTimes(3)
    await vi.advanceTimersByTimeAsync(5000)
    expect(observer.getCurrentResult().data).toBe('new')
    expect(new Set(seen)).toEqual(new Set([down]))
  })

  it('pauses offline and goes on when back', async () => {
    const { queryFn, retry } = watch([down, 'fine'])
    await settle()
    onlineManager.setOnline(false)
    expect(retry.getSnapshot()).toMatchObject({ phase: 'paused', pausedBy: 'offline' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(queryFn).toHaveBeenCalledTimes(1)
    onlineManager.setOnline(true)
    await settle()
    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('tells two queries apart that reject with the same error object', async () => {
    const one = watch([down, 'one'], ['one'])
    const two = watch([down, 'two'], ['two'])
    await settle()
    one.retry.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(one.result().status).toBe('error')
    expect(two.result()).toMatchObject({ status: 'success', data: 'two' })
  })

  it('takes strings and undefined for failures too', async () => {
    const { retry, result } = watch(
      [undefined, 'boom', 'fine'].map((value) => (value === 'fine' ? value : { rejects: value })),
    )
    await settle()
    expect(retry.getSnapshot()).toMatchObject({ phase: 'exhausted', failures: 1 })
    expect(result().status).toBe('error')
  })

  it('lets a number set the budget and a function the verdict', async () => {
    const twice = watch([down, down, down], ['twice'], { retry: 1 })
    const never = watch([down, 'fine'], ['never'], { retry: () => false })
    const always = watch([missing, 'found'], ['always'], {
      retry: (count: number) => count < 1,
      retryDelay: 50,
    })
    await settle()
    expect(twice.retry.getSnapshot()).toMatchObject({ maxAttempts: 2 })
    expect(never.retry.getSnapshot().phase).toBe('exhausted')
    expect(always.retry.getSnapshot()).toMatchObject({ phase: 'waiting', deadline: Date.now() + 50 })
    await vi.advanceTimersByTimeAsync(2000)
    expect(twice.queryFn).toHaveBeenCalledTimes(2)
    expect(always.result().data).toBe('found')
  })

  it('leaves queries alone that do not take part', async () => {
    const { queryFn, retry, result } = watch(
      [missing, 'found'],
      ['bare'],
      { retry: false },
      { wrapAll: false },
    )
    await settle()
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(result().status).toBe('error')
    expect(retry.getSnapshot()).toMatchObject({ phase: 'exhausted', error: missing, canRetryNow: true })
  })

  it('answers the first attachment when asked twice, and gives the client back when detached', () => {
    const before = client.defaultQueryOptions
    const amends = attachAmends(client, profile)
    expect(attachAmends(client, profile)).toBe(amends)
    amends.detach()
    expect(client.defaultQueryOptions).toBe(before)
  })

  it('refreshes an expired session once for many requests and carries on', async () => {
    let token = 'old'
    const refreshSession = vi.fn(async () => void (token = 'new'))
    attachAmends(client, profile, { refreshSession })
    const queryFn = vi.fn(async () => {
      if (token === 'old') throw { status: 401, body: { detail: 'Token expired' } }
      return 'fine'
    })
    const observers = Array.from(
      { length: 21 },
      (_, index) => new QueryObserver(client, { queryKey: [index], queryFn }),
    )
    const stops = observers.map((observer) => observer.subscribe(() => {}))
    await settle()
    expect(refreshSession).toHaveBeenCalledTimes(1)
    expect(observers.every((observer) => observer.getCurrentResult().data === 'fine')).toBe(true)
    expect(observers.every((observer) => observer.getCurrentResult().failureCount === 0)).toBe(true)
    stops.forEach((stop) => stop())
  })

  it('fetches again by itself what failed of a cause that a recovery mended', async () => {
    const first = watch([{ status: 401, body: { code: 'unauthorized' } }, 'fine'], ['first'])
    const other = watch([missing, 'found'], ['other'])
    await settle()
    const problem = profile.decode(first.retry.getSnapshot().error)
    profile.report({ id: 'copyRequestId', problem, outcome: 'done' })
    await settle()
    expect(first.queryFn).toHaveBeenCalledTimes(1)
    profile.report({ id: 'signIn', problem, outcome: 'done' })
    await settle()
    expect(first.result().data).toBe('fine')
    expect(other.queryFn).toHaveBeenCalledTimes(1)
  })
})

describe('attachAmends, for mutations', () => {
  it('does not repeat a write that may have been done', async () => {
    const { mutationFn, observer, retry } = mutate([{ status: 500 }, 'saved'])
    await settle()
    expect(mutationFn).toHaveBeenCalledTimes(1)
    expect(observer.getCurrentResult().status).toBe('error')
    expect(retry().getSnapshot()).toMatchObject({ phase: 'exhausted', canRetryNow: true })
  })

  it('repeats a write that surely was not processed, with a live countdown', async () => {
    const { mutationFn, observer, retry } = mutate([limited, 'saved'])
    await settle()
    expect(retry().getSnapshot()).toMatchObject({ phase: 'waiting', attempt: 2 })
    await vi.advanceTimersByTimeAsync(21_001)
    expect(mutationFn).toHaveBeenCalledTimes(2)
    expect(observer.getCurrentResult()).toMatchObject({ status: 'success', data: 'saved' })
  })

  it('skips and stops the wait of an idempotent write', async () => {
    const { mutationFn, observer, retry } = mutate([down, down, 'saved'], { idempotent: true })
    await settle()
    retry().retryNow()
    await settle()
    expect(mutationFn).toHaveBeenCalledTimes(2)
    expect(observer.getCurrentResult().failureCount).toBe(2)
    retry().stop()
    await settle()
    expect(observer.getCurrentResult()).toMatchObject({ status: 'error', error: down })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(mutationFn).toHaveBeenCalledTimes(2)
  })

  it('runs the same mutation again after the end, and the observer follows', async () => {
    const { observer, retry } = mutate([{ status: 500 }, 'saved'])
    await settle()
    retry().retryNow()
    await settle()
    expect(observer.getCurrentResult()).toMatchObject({ status: 'success', data: 'saved' })
    expect(retry().getSnapshot().phase).toBe('recovered')
  })

  it('tells two writes apart that run at once with equal variables', async () => {
    const one = mutate([down, 'one'], { idempotent: true })
    const two = mutate([down, 'two'], { idempotent: true })
    await settle()
    one.retry().stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(one.observer.getCurrentResult().status).toBe('error')
    expect(two.observer.getCurrentResult().data).toBe('two')
  })
})

/** Lets promises and TanStack's zero timers run. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(0)
}

function answers(list: readonly unknown[]) {
  const left = [...list]
  return vi.fn(async () => {
    const next = left.shift()
    if (typeof next === 'string') return next
    throw typeof next === 'object' && next && 'rejects' in next ? next.rejects : next
  })
}

function watch(list: readonly unknown[], queryKey = ['panel'], options = {}, attach = {}) {
  const amends = attachAmends(client, profile, attach)
  const queryFn = answers(list)
  const observer = new QueryObserver<unknown, unknown>(client, { queryKey, queryFn, ...options })
  const stop = observer.subscribe(() => {})
  return {
    observer,
    queryFn,
    stop,
    retry: amends.forQuery(queryKey),
    result: () => observer.getCurrentResult(),
  }
}

function mutate(list: readonly unknown[], meta = {}) {
  const amends = attachAmends(client, profile)
  const mutationFn = answers(list)
  const observer = new MutationObserver<unknown, unknown, string>(client, {
    mutationFn,
    meta: { amends: meta },
  })
  observer.subscribe(() => {})
  observer.mutate('same').catch((error: unknown) => expect(error).not.toBeInstanceOf(CancelledError))
  const mutation = client.getMutationCache().getAll().at(-1)!
  return { observer, mutationFn, retry: () => amends.forMutation(mutation) }
}
