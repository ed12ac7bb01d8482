import type { RetryController } from '../core/index.ts'

const snapshot = Object.freeze({
  phase: 'idle',
  failures: 0,
  attempt: 1,
  canRetryNow: false,
  canStop: false,
} as const)

/** Where there is nothing to retry: before the first `mutate`, and on a client that nobody attached. */
export const idleRetry: RetryController = {
  getSnapshot: () => snapshot,
  subscribe: () => () => {},
  retryNow() {},
  stop() {},
}
