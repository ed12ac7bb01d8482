import { createIds } from '../../createIds.ts'
import { createWindow, type FixedWindow } from '../../fixedWindow.ts'
import type { Outage } from '../../outage.ts'
import { kovrexAgents, type KovrexAgent } from './kovrexAgents.ts'

export interface KovrexKey {
  status: 'valid' | 'revoked' | 'expired'
  mode: 'live' | 'sandbox'
}

export type Subscription = 'active' | 'paused' | 'past_due'

export interface KovrexState {
  readonly newId: (prefix: string) => string
  keys: Map<string, KovrexKey>
  /** The key the dashboard uses. */
  currentKey: string
  plan: 'team' | 'scale'
  agents: Map<string, KovrexAgent>
  subscriptions: Map<string, Subscription>
  card: { brand: string; last4: string }
  perMinute: FixedWindow
  daily: FixedWindow
  /** The endpoint behind the agents. */
  endpoint: Outage<'error' | 'timeout'> | undefined
  usageLedger: 'up' | 'down'
  usageAlerts: { id: string; email: string; threshold: number }[]
}

/** Calls a day, by plan. */
export const dailyLimits = { team: 500, scale: 20_000 } as const

/** A workspace in which everything works. */
export function createKovrexState(): KovrexState {
  const daily = createWindow(dailyLimits.team, 3_600_000)
  return {
    newId: createIds(),
    keys: new Map([['kvx_live_7f3a91c2d4', { status: 'valid', mode: 'live' }]]),
    currentKey: 'kvx_live_7f3a91c2d4',
    plan: 'team',
    agents: new Map(kovrexAgents.map((agent) => [agent.slug, agent])),
    subscriptions: new Map([
      ['leadership-change-authority', 'active'],
      ['filings-digest', 'active'],
      ['supplier-risk-watch', 'active'],
    ]),
    card: { brand: 'Visa', last4: '4242' },
    // A minute takes 20 seconds here, so that a visitor sees its end.
    perMinute: createWindow(120, 20_000),
    daily,
    endpoint: undefined,
    usageLedger: 'up',
    usageAlerts: [{ id: 'alert_first', email: 'ops@harborline.example', threshold: 400 }],
  }
}
