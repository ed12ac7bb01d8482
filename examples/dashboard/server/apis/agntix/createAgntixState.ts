import { createIds } from '../../createIds.ts'
import { createWindow, type FixedWindow } from '../../fixedWindow.ts'
import type { Outage } from '../../outage.ts'

export interface ChatSession {
  readonly id: string
  readonly agentId: string
  status: 'OPEN' | 'CLOSED'
  lastActiveAt: number
  readonly messages: { id: string; role: 'user' | 'assistant'; content: string; createdAt: string }[]
}

export interface AgntixAgent {
  readonly id: string
  name: string
  model: string
  tools: string[]
  config: { instructions?: string; temperature?: number }
  /** Goes up with each change, so that two people do not overwrite each other. */
  version: number
}

/** How the gateway in front of the service fails; `mute` sends a 502 without a JSON body. */
export type GatewayFailure = 'request_timeout' | 'bad_gateway' | 'mute' | 'overload' | 'gateway_timeout'

export interface AgntixState {
  readonly newId: (prefix: string) => string
  keys: Map<string, { scopes: readonly string[] }>
  currentKey: string
  /** What the dashboard holds to prove who it is. */
  held: 'key' | 'nothing' | 'token' | 'expired_token'
  limiter: FixedWindow
  models: Map<string, { id: string; name: string; enabled: boolean }>
  tools: Map<string, { id: string; name: string }>
  agents: Map<string, AgntixAgent>
  sessions: Map<string, ChatSession>
  /** The session opened last; addresses call it `current`. */
  currentSession: string
  gateway: Outage<GatewayFailure> | undefined
  provider: Outage<'no_capacity'> | undefined
  history: Outage<'unreadable'> | undefined
  worker: Outage<'crash'> | undefined
  /** The tab that asks for the next answer goes away before it comes. */
  nextAnswer: Outage<'aborted'> | undefined
}

export const idleTimeoutMs = 30 * 60_000
export const tokenSecret = 'agntix-demo-secret'
export const allScopes = ['agents:read', 'agents:write', 'chat:write'] as const

/** An organization in which everything works. */
export function createAgntixState(now: number): AgntixState {
  const models = [
    ['lumen-2', 'Lumen 2'],
    ['lumen-2-mini', 'Lumen 2 mini'],
    ['tern-large', 'Tern large'],
  ] as const
  const tools = [
    ['tool_calendar', 'Calendar'],
    ['tool_crm', 'Customer records'],
    ['tool_search', 'Web search'],
  ] as const
  return {
    newId: createIds(),
    keys: new Map([['agx_4c7d19e0', { scopes: allScopes }]]),
    currentKey: 'agx_4c7d19e0',
    held: 'key',
    // A minute takes 20 seconds here, so that a visitor sees its end.
    limiter: createWindow(120, 20_000),
    models: new Map(models.map(([id, name]) => [id, { id, name, enabled: true }])),
    tools: new Map(tools.map(([id, name]) => [id, { id, name }])),
    agents: createAgntixAgents(),
    sessions: new Map([['ses_morning', createSession(now)]]),
    currentSession: 'ses_morning',
    gateway: undefined,
    provider: undefined,
    history: undefined,
    worker: undefined,
    nextAnswer: undefined,
  }
}

/** The agents of the organization. */
export function createAgntixAgents(): Map<string, AgntixAgent> {
  const agents: AgntixAgent[] = [
    {
      id: 'agt_concierge',
      name: 'Concierge',
      model: 'lumen-2',
      tools: ['tool_calendar', 'tool_crm'],
      config: { instructions: 'Answer briefly, and say what happens next.', temperature: 0.3 },
      version: 3,
    },
    {
      id: 'agt_triage',
      name: 'Triage',
      model: 'lumen-2-mini',
      tools: ['tool_crm'],
      config: { instructions: 'Sort requests by urgency.', temperature: 0 },
      version: 1,
    },
  ]
  return new Map(agents.map((agent) => [agent.id, agent]))
}

/** One conversation of this morning. */
export function createSession(now: number): ChatSession {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  return {
    id: 'ses_morning',
    agentId: 'agt_concierge',
    status: 'OPEN',
    lastActiveAt: now - 60_000,
    messages: [
      {
        id: 'msg_1',
        role: 'user',
        content: 'Who calls the customers of the north coast back?',
        createdAt: at(6),
      },
      {
        id: 'msg_2',
        role: 'assistant',
        content: 'Jonas does, from ten o’clock. Eleven of them are waiting.',
        createdAt: at(6),
      },
      { id: 'msg_3', role: 'user', content: 'Put the three oldest first.', createdAt: at(2) },
      {
        id: 'msg_4',
        role: 'assistant',
        content: 'Done. Jonas sees them at the top of his list.',
        createdAt: at(1),
      },
    ],
  }
}
