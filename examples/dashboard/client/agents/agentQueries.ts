import { apiQuery } from '../data/apiQuery.ts'

/** An agent on offer. */
export interface Agent {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly pricePerCall: number
  readonly subscription: 'active' | 'paused' | 'past_due' | 'none'
}

export const agentList = apiQuery<{ agents: readonly Agent[] }>('kovrex', '/v1/agents', 'Agents')

export const planQuery = apiQuery<Plan>('kovrex', '/v1/plan', 'Plan')

export const alertsQuery = apiQuery<{ alerts: readonly { id: string; email: string; threshold: number }[] }>(
  'kovrex',
  '/v1/usage-alerts',
  'Alerts',
)

interface Plan {
  readonly plan: string
  readonly daily_limit: number
  readonly card: { readonly brand: string; readonly last4: string }
}
