import { createIds } from '../../createIds.ts'
import type { Outage } from '../../outage.ts'
import { createThreads, type Thread } from './kortixThreads.ts'

/** What the dashboard holds to prove who it is. */
export type Held =
  | 'key'
  | 'token'
  | 'nothing'
  | 'malformed_key'
  | 'unknown_key'
  | 'expired_token'
  | 'forged_token'

export interface KortixState {
  readonly newId: (prefix: string) => string
  readonly instanceId: string
  keys: Set<string>
  currentKey: string
  held: Held
  /** Signs the tokens; without it the server cannot check any. */
  tokenSecret: string | undefined
  isAdmin: boolean
  /** Teams of the signed-in account. */
  teams: Set<string>
  threads: Map<string, Thread>
  runs: Map<
    string,
    { id: string; worker: string; status: 'running' | 'completed'; started_at: string; steps: number }
  >
  sandboxes: Map<string, { id: string; status: 'running' | 'stopped'; image: string; cpu: number }>
  /** When each address was last seen. */
  addresses: Map<string, number>
  gatewaySendsRetryAfter: boolean
  rolloutEndsAt: number
  maintenanceEndsAt: number
  planner: 'up' | 'down'
  database: Outage<'pool_exhausted'> | undefined
  redis: Outage<'unreachable'> | undefined
}

/** How many addresses an instance serves at once, and how long one counts after its last request. */
export const addressLimit = { count: 25, idleMs: 20_000 } as const

/** An account in which everything works. */
export function createKortixState(now: number): KortixState {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  return {
    newId: createIds(),
    instanceId: 'i-abc123xyz',
    keys: new Set(['pk_h4rb0r1ine:sk_q8w2e7r5t1']),
    currentKey: 'pk_h4rb0r1ine:sk_q8w2e7r5t1',
    held: 'key',
    tokenSecret: 'kortix-demo-secret',
    isAdmin: true,
    teams: new Set(['team_claims', 'team_research']),
    threads: createThreads(now),
    runs: new Map([
      [
        'run_nightly',
        {
          id: 'run_nightly',
          worker: 'Nightly claims summary',
          status: 'completed',
          started_at: at(412),
          steps: 18,
        },
      ],
      [
        'run_audit',
        { id: 'run_audit', worker: 'Invoice audit', status: 'running', started_at: at(7), steps: 5 },
      ],
      [
        'run_leads',
        { id: 'run_leads', worker: 'Lead enrichment', status: 'completed', started_at: at(1460), steps: 41 },
      ],
    ]),
    sandboxes: new Map([
      ['sbx_atlas', { id: 'sbx_atlas', status: 'running', image: 'python-3.13', cpu: 0.37 }],
      ['sbx_borealis', { id: 'sbx_borealis', status: 'stopped', image: 'node-24', cpu: 0 }],
    ]),
    addresses: new Map(),
    gatewaySendsRetryAfter: true,
    rolloutEndsAt: 0,
    maintenanceEndsAt: 0,
    planner: 'up',
    database: undefined,
    redis: undefined,
  }
}
