import type { RetryController } from 'amends'
import { createTestRetry, findSample, sampleProblems } from 'amends/testing'
import { createFittingRetry } from '../samples/createFittingRetry.ts'

/** Lets every sample be chosen by its name. */
export const surfaceArgTypes = {
  failure: {
    options: sampleProblems.map(({ name }) => name),
    mapping: Object.fromEntries(sampleProblems.map(({ name, failure }) => [name, failure])),
    control: 'select',
  },
} as const

/** A sample that could be tried again, once the server’s time has come. */
export function sampleArgs(name: string): SurfaceArgs {
  const failure = findSample(name)
  return { failure, retry: createFittingRetry(failure) }
}

/** The states of a retry, each with a failure that leads there. */
export const retryArgs = {
  waiting: (): SurfaceArgs => ({
    failure: findSample('server'),
    retry: createTestRetry({
      phase: 'waiting',
      attempt: 2,
      maxAttempts: 5,
      deadline: Date.now() + 45_000,
      canStop: true,
    }),
  }),
  waitingForTheServer: (): SurfaceArgs => ({
    failure: findSample('rate-limit'),
    retry: createTestRetry({
      phase: 'waiting',
      attempt: 2,
      maxAttempts: 4,
      deadline: Date.now() + 30_000,
      canStop: true,
      canRetryNow: false,
    }),
  }),
  tryingAgain: (): SurfaceArgs => ({
    failure: findSample('server'),
    retry: createTestRetry({
      phase: 'attempting',
      attempt: 2,
      maxAttempts: 5,
      canStop: true,
      canRetryNow: false,
    }),
  }),
  stopped: (): SurfaceArgs => ({
    failure: findSample('server'),
    retry: createTestRetry({ exhaustedBy: 'stopped' }),
  }),
  offline: (): SurfaceArgs => ({
    failure: findSample('network'),
    retry: createTestRetry({
      phase: 'paused',
      pausedBy: 'offline',
      attempt: 2,
      canStop: true,
      canRetryNow: false,
    }),
  }),
}

interface SurfaceArgs {
  readonly failure: unknown
  readonly retry: RetryController
}
