import { decodeProblem } from 'amends/core'
import { createTestRetry } from 'amends/testing'
import type { TestRetry } from 'amends/testing'

/** A retry that is over as it would be for this failure: where the server asks to wait, nobody can try again yet. */
export function createFittingRetry(failure: unknown): TestRetry {
  const { retryAfterMs } = decodeProblem(failure)
  return createTestRetry(
    retryAfterMs === undefined ? {} : { availableAt: Date.now() + retryAfterMs, canRetryNow: false },
  )
}
