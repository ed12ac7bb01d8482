import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RetryDecision, RetrySnapshot } from '../../src/core/index.ts'
import { createRetrySeries, type Environment, type RetrySeries } from '../../src/retry/index.ts'

const start = Date.parse('2026-01-01T00:00:00Z')

beforeEach(() => vi.useFakeTimers({ now: start }))
afterEach(() => vi.useRealTimers())

describe('createRetrySeries', () => {
  it('walks from the first attempt over a wait to recovery', async () => {
    const { series, phases } = createSeries([after(2000)])
    await failOnce(series)
    expect(series.getSnapshot()).toMatchObject({
      phase: 'waiting',
      failures: 1,
      attempt: 2,
      maxAttempts: 4,
      deadline: start + 2000,
    })
    const admitted = series.admit()
    await vi.advanceTimersByTimeAsync(1999)
    expect(series.getSnapshot().phase).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    await admitted
    expect(series.getSnapshot()).toMatchObject({ phase: 'attempting', attempt: 2, error: 'failure 1' })
    series.succeed()
    expect(phases()).toEqual(['attempting', 'waiting', 'attempting', 'recovered'])
    expect(series.getSnapshot().error).toBeUndefined()
  })

  it('skips the wait for a person, with exactly one admission', async () => {
    const { series } = createSeries([after(30_000)])
    await failOnce(series)
    const admitted = vi.fn()
    void series.admit().then(admitted)
    series.retryNow()
    series.retryNow()
    series.retryNow()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(admitted).toHaveBeenCalledTimes(1)
    expect(series.getSnapshot()).toMatchObject({ phase: 'attempting', failures: 1, attempt: 2 })
  })

  it('skips the wait also before the data layer has come to wait', async () => {
    const { series } = createSeries([after(30_000)])
    await failOnce(series)
    series.retryNow()
    await series.admit()
    expect(series.getSnapshot().phase).toBe('attempting')
  })

  it('keeps a wait that the server asked for, unless forced', async () => {
    const { series } = createSeries([after(30_000, 'server')])
    await failOnce(series)
    const admitted = vi.fn()
    void series.admit().then(admitted)
    expect(series.getSnapshot().canRetryNow).toBe(false)
    series.retryNow()
    await vi.advanceTimersByTimeAsync(0)
    expect(admitted).not.toHaveBeenCalled()
    series.retryNow({ force: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(admitted).toHaveBeenCalledTimes(1)
  })

  it('stops with the last real error, and lets nothing through afterwards', async () => {
    const { series } = createSeries([after(30_000)])
    await failOnce(series)
    const admitted = series.admit()
    series.stop()
    await expect(admitted).rejects.toBe('failure 1')
    expect(series.willRetry()).toBe(false)
    expect(series.getSnapshot()).toMatchObject({
      phase: 'exhausted',
      exhaustedBy: 'stopped',
      error: 'failure 1',
      canStop: false,
    })
    await expect(series.admit()).rejects.toBe('failure 1')
  })

  it('keeps saying the server’s time after a stop, and opens the button when it is over', async () => {
    const { series, restart } = createSeries([after(20_000, 'server')])
    await failOnce(series)
    const admitted = expect(series.admit()).rejects.toBe('failure 1')
    await vi.advanceTimersByTimeAsync(5000)
    series.stop()
    await admitted
    expect(series.getSnapshot()).toMatchObject({
      exhaustedBy: 'stopped',
      availableAt: start + 20_000,
      canRetryNow: false,
    })
    await vi.advanceTimersByTimeAsync(15_000)
    expect(series.getSnapshot().canRetryNow).toBe(true)
    expect(restart).not.toHaveBeenCalled()
  })

  it('lets a running attempt finish when stopped, and no further one start', async () => {
    const { series } = createSeries([after(0), after(0)])
    await failOnce(series)
    const attempt = await series.admit()
    series.stop()
    expect(series.getSnapshot()).toMatchObject({ phase: 'attempting', canStop: false })
    expect(series.fail('failure 2', attempt)).toBe(false)
    expect(series.getSnapshot()).toMatchObject({
      phase: 'exhausted',
      exhaustedBy: 'stopped',
      error: 'failure 2',
    })
  })

  it('pauses at once when offline, keeps the rest of the wait, and goes on when back', async () => {
    const { series, world } = createSeries([after(10_000)])
    await failOnce(series)
    const admitted = vi.fn()
    void series.admit().then(admitted)
    world({ online: false })
    expect(series.getSnapshot()).toMatchObject({ phase: 'paused', pausedBy: 'offline', canRetryNow: false })
    await vi.advanceTimersByTimeAsync(4000)
    world({ online: true })
    expect(series.getSnapshot()).toMatchObject({
      phase: 'waiting',
      deadline: start + 10_000,
      canRetryNow: true,
    })
    await vi.advanceTimersByTimeAsync(6000)
    expect(admitted).toHaveBeenCalledTimes(1)
  })

  it('waits for the person to come back when the page is hidden at the deadline', async () => {
    const { series, world } = createSeries([after(1000)])
    await failOnce(series)
    const admitted = vi.fn()
    void series.admit().then(admitted)
    world({ visible: false })
    expect(series.getSnapshot().phase).toBe('waiting')
    await vi.advanceTimersByTimeAsync(5000)
    expect(series.getSnapshot()).toMatchObject({ phase: 'paused', pausedBy: 'hidden' })
    expect(admitted).not.toHaveBeenCalled()
    world({ visible: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(admitted).toHaveBeenCalledTimes(1)
  })

  it('is right again after sleep: the wall clock passed the deadline while timers stood still', async () => {
    const { series, world } = createSeries([after(60_000)])
    await failOnce(series)
    const admitted = vi.fn()
    void series.admit().then(admitted)
    vi.setSystemTime(start + 3_600_000)
    world({})
    await vi.advanceTimersByTimeAsync(0)
    expect(admitted).toHaveBeenCalledTimes(1)
  })

  it('tells from when a person may try again, and opens then without a request', async () => {
    const { series, restart } = createSeries([
      { retry: false, because: 'too-long', maxAttempts: 4, availableInMs: 3_600_000 },
    ])
    await failOnce(series)
    expect(series.getSnapshot()).toMatchObject({
      phase: 'exhausted',
      exhaustedBy: 'too-long',
      availableAt: start + 3_600_000,
      canRetryNow: false,
    })
    series.retryNow()
    expect(restart).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(series.getSnapshot()).toMatchObject({ phase: 'exhausted', canRetryNow: true })
    expect(restart).not.toHaveBeenCalled()
    series.retryNow()
    expect(restart).toHaveBeenCalledTimes(1)
  })

  it('survives a wait longer than a timer can hold', async () => {
    const { series } = createSeries([
      { retry: false, because: 'too-long', maxAttempts: 4, availableInMs: 2 ** 31 + 5000 },
    ])
    await failOnce(series)
    await vi.advanceTimersByTimeAsync(2 ** 31)
    expect(series.getSnapshot().canRetryNow).toBe(false)
    await vi.advanceTimersByTimeAsync(5000)
    expect(series.getSnapshot().canRetryNow).toBe(true)
  })

  it('ignores a late failure of an attempt that was abandoned', async () => {
    const { series } = createSeries([after(1000)])
    series.start()
    const abandoned = await series.admit()
    series.reset()
    series.start()
    await series.admit()
    expect(series.fail('old news', abandoned)).toBe(false)
    expect(series.getSnapshot()).toMatchObject({ phase: 'attempting', failures: 0, error: undefined })
  })

  it('sends nothing at the deadline when nobody is left to hear the answer', async () => {
    const { series } = createSeries([after(1000)])
    await failOnce(series)
    let isWanted = true
    const admitted = series.admit(() => isWanted)
    isWanted = false
    const rejected = expect(admitted).rejects.toBe('failure 1')
    await vi.advanceTimersByTimeAsync(1000)
    await rejected
    expect(series.willRetry()).toBe(false)
  })

  it('tells whoever waits when a newer attempt takes its place, or the request is forgotten', async () => {
    const { series } = createSeries([after(1000), after(1000)])
    await failOnce(series)
    const older = series.admit()
    const newer = await series.admit()
    await expect(older).rejects.toBe('failure 1')
    series.fail('failure 2', newer)
    const waiting = series.admit()
    series.reset()
    await expect(waiting).rejects.toBe('failure 2')
  })

  it('keeps to the server’s time also for a request that starts anew', async () => {
    const { series } = createSeries([after(20_000, 'server')])
    await failOnce(series)
    series.reset()
    series.start()
    const admitted = vi.fn()
    void series.admit().then(admitted)
    expect(series.getSnapshot()).toMatchObject({
      phase: 'waiting',
      error: 'failure 1',
      deadline: start + 20_000,
      canRetryNow: false,
    })
    await vi.advanceTimersByTimeAsync(19_999)
    expect(admitted).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(admitted).toHaveBeenCalledTimes(1)
  })

  it('says what holds a request back before it was sent', () => {
    const { series } = createSeries([])
    series.start()
    series.hold('offline')
    expect(series.getSnapshot()).toMatchObject({ phase: 'paused', pausedBy: 'offline', canRetryNow: false })
    series.hold(undefined)
    expect(series.getSnapshot().phase).toBe('attempting')
  })

  it('counts a rejection with nothing as a failure', async () => {
    const { series } = createSeries([after(1000)])
    series.start()
    series.fail(undefined, await series.admit())
    expect(series.getSnapshot().error).toBeInstanceOf(Error)
  })

  it('leaves no timer behind', async () => {
    const { series } = createSeries([after(1000)])
    await failOnce(series)
    const waiting = series.admit()
    series.reset()
    await expect(waiting).rejects.toBe('failure 1')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives the same frozen snapshot until something changes', async () => {
    const { series } = createSeries([after(1000)])
    await failOnce(series)
    const before = series.getSnapshot()
    void series.admit()
    expect(series.getSnapshot()).toBe(before)
    expect(Object.isFrozen(before)).toBe(true)
  })
})

function after(afterMs: number, by: 'server' | 'schedule' = 'schedule'): RetryDecision {
  return { retry: true, afterMs, maxAttempts: 4, by }
}

function createSeries(decisions: RetryDecision[]) {
  let state = { online: true, visible: true }
  const listeners = new Set<() => void>()
  const environment: Environment = {
    now: Date.now,
    isOnline: () => state.online,
    isVisible: () => state.visible,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const seen: RetrySnapshot['phase'][] = []
  const restart = vi.fn()
  const series = createRetrySeries({
    environment,
    restart,
    decide: () => decisions.shift() ?? { retry: false, because: 'attempts', maxAttempts: 4 },
  })
  series.subscribe(() => seen.push(series.getSnapshot().phase))
  return {
    series,
    restart,
    phases: () => seen,
    world(change: Partial<typeof state>) {
      state = { ...state, ...change }
      for (const listener of [...listeners]) listener()
    },
  }
}

async function failOnce(series: RetrySeries): Promise<void> {
  series.start()
  series.fail('failure 1', await series.admit())
}
