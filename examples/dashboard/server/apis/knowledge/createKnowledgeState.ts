import { createIds } from '../../createIds.ts'
import { createWindow, type FixedWindow } from '../../fixedWindow.ts'
import type { Outage } from '../../outage.ts'
import { createDocuments, type KnowledgeDocument } from './knowledgeDocumentList.ts'

export type Scope = 'documents:read' | 'documents:write' | 'agents:read' | 'agents:write' | 'query:run'
export type Plan = 'starter' | 'business' | 'enterprise'

export interface KnowledgeAgent {
  readonly id: string
  readonly organization: string
  name: string
  /** How many passages an answer may rest on. */
  top_k: number
}

export interface KnowledgeState {
  readonly newId: (prefix: string) => string
  keys: Map<string, { status: 'valid' | 'revoked'; scopes: readonly Scope[] }>
  currentKey: string
  /** Role of the person who made the key. */
  minterRole: 'viewer' | 'editor'
  plan: Plan
  requests: FixedWindow
  queries: FixedWindow
  documents: Map<string, KnowledgeDocument>
  folders: Map<string, { id: string; name: string }>
  tags: Map<string, { id: string; name: string }>
  agents: Map<string, KnowledgeAgent>
  /** Uploads which wait for somebody to confirm them, by upload session. */
  uploads: Map<string, { name: string; bytes: number; duplicateOf: string[] }>
  index: Outage<'unreachable'> | undefined
}

export const allScopes: readonly Scope[] = [
  'documents:read',
  'documents:write',
  'agents:read',
  'agents:write',
  'query:run',
]
export const ownOrganization = 'org_harborline'
export const planLimits = {
  starter: { queries: 50, topK: 10, deepMode: false },
  business: { queries: 500, topK: 40, deepMode: true },
  enterprise: { queries: 10_000, topK: 100, deepMode: true },
} as const

/** An organization in which everything works. */
export function createKnowledgeState(now: number): KnowledgeState {
  const named = (prefix: string, names: readonly string[]) =>
    new Map(
      names.map((name) => [
        `${prefix}_${name.toLowerCase()}`,
        { id: `${prefix}_${name.toLowerCase()}`, name },
      ]),
    )
  return {
    newId: createIds(),
    keys: new Map([['kn_live_2b9f64ac', { status: 'valid', scopes: allScopes }]]),
    currentKey: 'kn_live_2b9f64ac',
    minterRole: 'editor',
    plan: 'business',
    // The allowance of requests renews every 20 seconds here, so that a visitor sees it.
    requests: createWindow(120, 20_000),
    queries: createWindow(planLimits.business.queries, 3_600_000),
    documents: createDocuments(now),
    folders: named('fld', ['Policies', 'Contracts', 'Handbook', 'Archive']),
    tags: named('tag', ['Draft', 'Legal', 'Public']),
    agents: createKnowledgeAgents(),
    uploads: new Map(),
    index: undefined,
  }
}

/** The agents of the organization, and one of another organization. */
export function createKnowledgeAgents(): Map<string, KnowledgeAgent> {
  const agents = [
    { id: 'agent_policies', organization: ownOrganization, name: 'Policy answers', top_k: 8 },
    { id: 'agent_contracts', organization: ownOrganization, name: 'Contract reader', top_k: 12 },
    { id: 'agent_elsewhere', organization: 'org_elsewhere', name: 'Not yours', top_k: 8 },
  ]
  return new Map(agents.map((agent) => [agent.id, agent]))
}
