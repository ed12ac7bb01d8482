import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { createRetry } from '../../src/retry/index.ts'

const profile = createProfile({ locale: en })
const down = { status: 503 }

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(() => vi.useRealTimers())

describe('createRetry', () => {
  it('runs to the result, and shows the waits between', async () => {
    const attempt = vi.fn(async () => 'fine')
    attempt.mockRejectedValueOnce(down)
    const retry = createRetry(attempt, profile)
    const result = retry.run()
    await vi.advanceTimersByTimeAsync(999)
    expect(retry.getSnapshot()).toMatchObject({ phase: 'waiting', attempt: 2, deadline: 1000 })
    await vi.advanceTimersByTimeAsync(1)
    await expect(result).resolves.toBe('fine')
    expect(retry.getSnapshot().phase).toBe('recovered')
  })

  it('runs to the last real error', async () => {
    const retry = createRetry(async () => Promise.reject(down), profile, { maxAttempts: 2 })
    const result = expect(retry.run()).rejects.toBe(down)
    await vi.advanceTimersByTimeAsync(1000)
    await result
    expect(retry.getSnapshot()).toMatchObject({ phase: 'exhausted', failures: 2, maxAttempts: 2 })
  })

  it('does not repeat by itself what may have been done, and repeats it when a person asks', async () => {
    const save = vi.fn(async () => 'saved')
    save.mockRejectedValueOnce({ status: 500 })
    const retry = createRetry(save, profile, { idempotent: false })
    await expect(retry.run()).rejects.toEqual({ status: 500 })
    expect(save).toHaveBeenCalledTimes(1)
    retry.retryNow()
    await vi.advanceTimersByTimeAsync(0)
    expect(retry.getSnapshot().phase).toBe('recovered')
  })

  it('leaves nobody waiting: a second run and disposing end the first with its last error', async () => {
    const retry = createRetry(async () => Promise.reject(down), profile)
    const first = expect(retry.run()).rejects.toBe(down)
    await vi.advanceTimersByTimeAsync(0)
    const second = expect(retry.run()).rejects.toBe(down)
    await first
    await vi.advanceTimersByTimeAsync(0)
    retry.dispose()
    await second
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ignores the late failure of an older run', async () => {
    let failFirst: (reason: unknown) => void = () => {}
    const attempt = vi.fn(async () => 'fine')
    attempt.mockImplementationOnce(() => new Promise((_, reject) => (failFirst = reject)))
    attempt.mockRejectedValueOnce(down)
    const retry = createRetry(attempt, profile)
    const first = expect(retry.run()).rejects.toBe(down)
    await vi.advanceTimersByTimeAsync(0)
    const second = retry.run()
    await vi.advanceTimersByTimeAsync(0)
    failFirst(down)
    await first
    await vi.advanceTimersByTimeAsync(1000)
    await expect(second).resolves.toBe('fine')
  })
})
