import { apiQuery } from '../data/apiQuery.ts'

/** A conversation, as the list has it. */
export interface ThreadSummary {
  readonly id: string
  readonly title: string
  readonly updated_at: string
  readonly message_count: number
  readonly visibility: 'team' | 'public'
}

/** A conversation with what was said. */
export interface Thread extends ThreadSummary {
  readonly messages: readonly {
    readonly role: string
    readonly content: string
    readonly created_at: string
  }[]
}

export const threadList = apiQuery<{ threads: readonly ThreadSummary[] }>('kortix', '/v1/threads', 'Threads')

export const threadQuery = (id: string) => apiQuery<Thread>('kortix', `/v1/threads/${id}`, 'Thread')

export const workerRuns = apiQuery<{ runs: readonly WorkerRun[] }>('kortix', '/v1/worker-runs', 'Worker runs')

export const plans = apiQuery<{ plans: readonly { run: string; worker: string; next_in_minutes: number }[] }>(
  'kortix',
  '/v1/plans',
  'Next runs',
)

interface WorkerRun {
  readonly id: string
  readonly worker: string
  readonly status: 'running' | 'completed'
  readonly started_at: string
  readonly steps: number
}
