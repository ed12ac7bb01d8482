import type { RetryController, RetrySnapshot } from '../core/index.ts'

/** A retry controller in the hands of a test or a story. */
export interface TestRetry extends RetryController {
  /** Changes what it says. */
  readonly set: (change: Partial<RetrySnapshot>) => void
  /** What people asked of it so far. */
  readonly calls: readonly ('retryNow' | 'stop')[]
}

/** A controller that stands where you put it, and remembers what people ask of it. */
export function createTestRetry(given: Partial<RetrySnapshot> = {}): TestRetry {
  const listeners = new Set<() => void>()
  const calls: ('retryNow' | 'stop')[] = []
  let snapshot: RetrySnapshot = Object.freeze({ ...atRest, ...given })
  const set = (change: Partial<RetrySnapshot>) => {
    snapshot = Object.freeze({ ...snapshot, ...change })
    for (const listener of [...listeners]) listener()
  }
  return {
    set,
    calls,
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    retryNow(options) {
      if (!snapshot.canRetryNow && !options?.force) return
      calls.push('retryNow')
      set({ phase: 'attempting', deadline: undefined, canRetryNow: false })
    },
    stop() {
      if (!snapshot.canStop) return
      calls.push('stop')
      set({
        phase: 'exhausted',
        exhaustedBy: 'stopped',
        deadline: undefined,
        canStop: false,
        canRetryNow: true,
      })
    },
  }
}

const atRest: RetrySnapshot = {
  phase: 'exhausted',
  failures: 1,
  attempt: 1,
  canRetryNow: true,
  canStop: false,
}
