import { vi } from 'vitest'
import type { RetryController, RetrySnapshot } from '../../src/core/index.ts'

/** A retry controller that does what the test says. */
export function createFakeRetry(first: Partial<RetrySnapshot> = {}) {
  let snapshot = complete(first)
  const listeners = new Set<() => void>()
  const controller = {
    getSnapshot: () => snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    retryNow: vi.fn<RetryController['retryNow']>(),
    stop: vi.fn<RetryController['stop']>(),
  } satisfies RetryController
  return {
    controller,
    listeners,
    become(part: Partial<RetrySnapshot>) {
      snapshot = complete(part)
      for (const listener of listeners) listener()
    },
  }
}

function complete(part: Partial<RetrySnapshot>): RetrySnapshot {
  const { phase = 'waiting' } = part
  return {
    phase,
    failures: 1,
    attempt: 2,
    maxAttempts: 5,
    canRetryNow: phase !== 'attempting' && phase !== 'paused',
    canStop: phase === 'waiting' || phase === 'attempting',
    ...(phase === 'waiting' ? { deadline: Date.now() + 30_000 } : {}),
    ...part,
  }
}
