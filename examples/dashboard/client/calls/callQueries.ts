import { apiQuery } from '../data/apiQuery.ts'

/** A call that a voice agent took. */
export interface Call {
  readonly id: string
  readonly agent: string
  readonly caller: string
  readonly outcome: 'resolved' | 'handed over' | 'voicemail' | 'dropped'
  readonly seconds: number
  readonly started_at: string
}

/** A page of calls. */
export interface CallPage {
  readonly items: readonly Call[]
  readonly total: number
  readonly page: number
  readonly total_pages: number
}

export const recentCalls = apiQuery<CallPage>('voice-agents', '/calls?page=1&page_size=4', 'Calls')

export const callsOfPage = (page: number) =>
  apiQuery<CallPage>('voice-agents', `/calls?page=${page}&page_size=8`, 'Calls')

export const numbersQuery = apiQuery<{ items: readonly { id: string; number: string; label: string }[] }>(
  'voice-agents',
  '/phone-numbers',
  'Phone numbers',
)

export const batchesQuery = apiQuery<{ items: readonly Batch[] }>('voice-agents', '/batches', 'Batches')

export const metricsQuery = apiQuery<Metrics>('voice-agents', '/v1/metrics', 'Today')

export const voiceAgentsQuery = apiQuery<{ items: readonly { id: string; name: string; status: string }[] }>(
  'voice-agents',
  '/agents',
  'Voice agents',
)

/** A batch of calls. */
export interface Batch {
  readonly id: string
  readonly name: string
  readonly contacts: number
  readonly status: 'running' | 'completed'
}

interface Metrics {
  readonly calls_today: number
  readonly resolved_rate: number
  readonly average_seconds: number
  readonly waiting: number
}
