import {
  environmentManager,
  MutationObserver,
  onlineManager,
  QueryClient,
  QueryObserver,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { attachAmends } from '../../src/query/index.ts'
import { takeComplaints } from '../setup/quietConsole.ts'

const profile = createProfile({ locale: en })
const down = { status: 503 }
const limited = { status: 429, headers: { 'retry-after': '20' } }
const expired = { status: 401, body: { detail: 'Token expired' } }
let client: QueryClient

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') })
  vi.spyOn(Math, 'random').mockReturnValue(1)
  environmentManager.setIsServer(() => false)
  onlineManager.setOnline(true)
  client = new QueryClient()
  // As the provider does: paused fetches go on with the connection.
  client.mount()
})
afterEach(() => {
  client.unmount()
  onlineManager.setOnline(true)
  client.clear()
  vi.useRealTimers()
})

describe('attachAmends at the edges, for queries', () => {
  it('asks nobody twice on a server, where a page waits for the answer', async () => {
    environmentManager.setIsServer(() => true)
    attachAmends(client, profile)
    const queryFn = fails(limited, 'late')
    let isDone = false
    void client.prefetchQuery({ queryKey: ['panel'], queryFn }).then(() => (isDone = true))
    await settle()
    expect(isDone).toBe(true)
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('keeps what the fetching query says of its retries, whoever else asks for its options', async () => {
    const queryFn = vi.fn(async () => Promise.reject(down))
    client = new QueryClient({ defaultOptions: { queries: { queryFn } } })
    const amends = attachAmends(client, profile)
    new QueryObserver(client, { queryKey: ['panel'], retry: 0 }).subscribe(() => {})
    client.getQueryData(['panel'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(amends.forQuery(['panel']).getSnapshot().phase).toBe('exhausted')
  })

  it('keeps the server’s time when people leave and come back', async () => {
    attachAmends(client, profile)
    const queryFn = fails(limited, 'fine')
    const options = { queryKey: ['panel'], queryFn }
    for (let visit = 0; visit < 4; visit++) {
      const stop = new QueryObserver(client, options).subscribe(() => {})
      await vi.advanceTimersByTimeAsync(1000)
      stop()
    }
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('keeps the answer of an attempt that was sent before the last watcher left', async () => {
    attachAmends(client, profile)
    let answer: (data: string) => void = () => {}
    const queryFn = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)))
    queryFn.mockRejectedValueOnce(down)
    const stop = new QueryObserver(client, { queryKey: ['panel'], queryFn }).subscribe(() => {})
    await vi.advanceTimersByTimeAsync(1000)
    expect(queryFn).toHaveBeenCalledTimes(2)
    stop()
    answer('fine')
    await settle()
    expect(client.getQueryData(['panel'])).toBe('fine')
  })

  it('tells a loader the real failure when the component beside it leaves', async () => {
    attachAmends(client, profile)
    const options = { queryKey: ['panel'], queryFn: fails(down, 'never') }
    const stop = new QueryObserver(client, options).subscribe(() => {})
    const loaded = expect(client.fetchQuery(options)).rejects.toBe(down)
    await settle()
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    await loaded
  })

  it('says that it is held back offline, before anything was sent', async () => {
    const retry = attachAmends(client, profile).forQuery(['panel'])
    const queryFn = fails({ status: 404 }, 'fine')
    new QueryObserver(client, { queryKey: ['panel'], queryFn }).subscribe(() => {})
    await settle()
    onlineManager.setOnline(false)
    retry.retryNow()
    await settle()
    expect(retry.getSnapshot()).toMatchObject({ phase: 'paused', pausedBy: 'offline' })
    expect(queryFn).toHaveBeenCalledTimes(1)
    onlineManager.setOnline(true)
    await settle()
    expect(retry.getSnapshot().phase).toBe('recovered')
  })

  it('does not mind being offline where the query does not', async () => {
    onlineManager.setOnline(false)
    const retry = attachAmends(client, profile).forQuery(['panel'])
    const queryFn = fails(down, 'fine')
    new QueryObserver(client, { queryKey: ['panel'], queryFn, networkMode: 'always' }).subscribe(() => {})
    await vi.advanceTimersByTimeAsync(1000)
    expect(retry.getSnapshot().phase).toBe('recovered')
  })

  it('never lets the app’s own retry undercut the server’s time', async () => {
    const retry = attachAmends(client, profile).forQuery(['panel'])
    const queryFn = vi.fn(async () => Promise.reject(limited))
    new QueryObserver(client, { queryKey: ['panel'], queryFn, retry: () => true }).subscribe(() => {})
    for (let failure = 1; failure < 7; failure++) {
      await settle()
      const wait = retry.getSnapshot().deadline! - Date.now()
      expect(wait).toBeGreaterThanOrEqual(20_000)
      await vi.advanceTimersByTimeAsync(wait)
    }
  })

  it('keeps the real failure when the app’s own retry throws, and tells the developer', async () => {
    attachAmends(client, profile)
    const retry = () => {
      throw new Error('mine')
    }
    const observer = new QueryObserver(client, {
      queryKey: ['panel'],
      queryFn: () => Promise.reject(down),
      retry,
    })
    observer.subscribe(() => {})
    await vi.advanceTimersByTimeAsync(60_000)
    expect(observer.getCurrentResult()).toMatchObject({ status: 'error', error: down })
    expect(takeComplaints()).toEqual([expect.stringContaining('Amends 402')])
  })

  it('warns when a client is attached anew with another profile', () => {
    const amends = attachAmends(client, profile)
    expect(attachAmends(client, createProfile({ locale: en }))).toBe(amends)
    expect(takeComplaints()).toEqual([expect.stringContaining('Amends 403')])
  })
})

describe('attachAmends at the edges, for what it leaves behind', () => {
  it('follows nothing and mends nothing once it is detached', async () => {
    const amends = attachAmends(client, profile)
    const retry = amends.forQuery(['panel'])
    const queryFn = fails({ status: 404 }, 'never')
    const observer = new QueryObserver(client, { queryKey: ['panel'], queryFn, retry: false })
    observer.subscribe(() => {})
    await settle()
    const before = retry.getSnapshot()
    amends.detach()
    client.setQueryData(['panel'], 'by hand')
    profile.report({ id: 'signIn', problem: profile.decode({ status: 404 }), outcome: 'done' })
    await settle()
    expect(retry.getSnapshot()).toBe(before)
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('fetches nothing again that failed at another API, or that nobody watches', async () => {
    const other = createProfile({
      locale: en,
      dialects: [{ match: '/other', dialect: { name: 'other', kinds: {} } }],
    })
    attachAmends(client, other)
    const foreign = vi.fn(async () => Promise.reject({ status: 401, url: '/other/panel' }))
    const unwatched = vi.fn(async () => Promise.reject({ status: 401 }))
    new QueryObserver(client, { queryKey: ['foreign'], queryFn: foreign }).subscribe(() => {})
    const stop = new QueryObserver(client, { queryKey: ['unwatched'], queryFn: unwatched }).subscribe(
      () => {},
    )
    await settle()
    stop()
    other.report({ id: 'signIn', problem: other.decode({ status: 401 }), outcome: 'done' })
    await settle()
    expect(foreign).toHaveBeenCalledTimes(1)
    expect(unwatched).toHaveBeenCalledTimes(1)
  })
})

describe('attachAmends at the edges, for sessions', () => {
  it('gives up a refresh that waits for itself', async () => {
    const refreshSession = () =>
      client.fetchQuery({ queryKey: ['refresh'], queryFn: fails(expired), retry: false }).then(() => {})
    attachAmends(client, profile, { refreshSession })
    const observer = new QueryObserver(client, {
      queryKey: ['panel'],
      queryFn: () => Promise.reject(expired),
    })
    observer.subscribe(() => {})
    await vi.advanceTimersByTimeAsync(31_000)
    expect(observer.getCurrentResult()).toMatchObject({ status: 'error', error: expired })
  })

  it('sends nothing for what was cancelled while the session was renewed', async () => {
    let renew = () => {}
    attachAmends(client, profile, { refreshSession: () => new Promise<void>((resolve) => (renew = resolve)) })
    const queryFn = fails(expired, 'zombie')
    new QueryObserver(client, { queryKey: ['panel'], queryFn }).subscribe(() => {})
    await settle()
    await client.cancelQueries({ queryKey: ['panel'] })
    renew()
    await settle()
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('repeats a request whose refusal comes after the session was renewed, without renewing it again', async () => {
    const refreshSession = vi.fn(async () => {})
    attachAmends(client, profile, { refreshSession })
    let refuse: (reason: unknown) => void = () => {}
    const slow = vi.fn(() => new Promise<string>((_, reject) => (refuse = reject)))
    const late = new QueryObserver(client, { queryKey: ['late'], queryFn: slow })
    late.subscribe(() => {})
    new QueryObserver(client, { queryKey: ['early'], queryFn: fails(expired, 'fine') }).subscribe(() => {})
    await settle()
    slow.mockResolvedValueOnce('fine too')
    refuse(expired)
    await settle()
    expect(late.getCurrentResult().data).toBe('fine too')
    expect(refreshSession).toHaveBeenCalledTimes(1)
  })
})

describe('attachAmends at the edges, for writes', () => {
  it.each<[string, () => void]>([
    ['clears the cache at once', () => client.clear()],
    ['does nothing', () => {}],
  ])('sends a write although the app %s', async (_, meanwhile) => {
    attachAmends(client, profile)
    const mutationFn = vi.fn(async () => 'saved')
    const saved = new MutationObserver<string, Error, number>(client, { mutationFn }).mutate(Number.NaN)
    meanwhile()
    await expect(saved).resolves.toBe('saved')
    expect(mutationFn).toHaveBeenCalledTimes(1)
  })

  it('does not take one write for another that waits in its scope', async () => {
    const amends = attachAmends(client, profile)
    const start = (mutationFn: () => Promise<unknown>, scope?: { id: string }) =>
      void new MutationObserver(client, { mutationFn, scope }).mutate().catch(() => {})
    start(() => new Promise(() => {}), { id: 'one at a time' })
    start(async () => 'queued', { id: 'one at a time' })
    start(fails(limited, 'saved'))
    await settle()
    const phases = client
      .getMutationCache()
      .getAll()
      .map((one) => amends.forMutation(one).getSnapshot())
    expect(phases).toMatchObject([
      { phase: 'attempting' },
      { phase: 'paused', pausedBy: 'queue' },
      { phase: 'waiting' },
    ])
  })

  it('says that a write waits for the connection', async () => {
    const amends = attachAmends(client, profile)
    onlineManager.setOnline(false)
    void new MutationObserver(client, { mutationFn: async () => 'saved' }).mutate()
    await settle()
    const [mutation] = client.getMutationCache().getAll()
    expect(amends.forMutation(mutation!).getSnapshot()).toMatchObject({
      phase: 'paused',
      pausedBy: 'offline',
    })
    onlineManager.setOnline(true)
    await settle()
  })
})

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(0)
}

function fails(...list: readonly unknown[]) {
  const left = [...list]
  return vi.fn(async () => {
    const next = left.length > 1 ? left.shift() : left[0]
    if (typeof next === 'string') return next
    throw next
  })
}
