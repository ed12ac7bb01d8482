import { get, patch, post, troublesOf, type Trouble } from '../../Trouble.ts'
import { allScopes, type KnowledgeState, type Plan, type Scope } from './createKnowledgeState.ts'
import { setPlan } from './knowledgeGuards.ts'

const { when, byRequest } = troublesOf<KnowledgeState>()
const documents = get('/knowledge/documents')
const invalidKey = { status: 401, body: { error: { type: 'authentication_error', code: 'invalid_api_key' } } }
const tierLimit = (param: string) => ({
  status: 403,
  body: { error: { type: 'tier_error', code: 'tier_limit', param } },
})
const newKey = { by: 'cure', request: post('/v1/keys') } as const
const upgrade = { by: 'cure', request: post('/organization/plan', { plan: 'business' }) } as const

/** What goes wrong with keys, scopes, roles and plans. */
export const knowledgeAccessTroubles: readonly Trouble<KnowledgeState>[] = [
  {
    id: 'knowledge.revoked_api_key',
    group: 'authentication_error (401)',
    label: 'Revoke the API key',
    row: 'invalid_api_key',
    probe: documents,
    answer: invalidKey,
    ends: newKey,
    cause: (state) => void state.keys.set(state.currentKey, { status: 'revoked', scopes: allScopes }),
    mend: (state) => void state.keys.set(state.currentKey, { status: 'valid', scopes: allScopes }),
    isActive: (state) => state.keys.get(state.currentKey)?.status === 'revoked',
  },
  {
    id: 'knowledge.unknown_api_key',
    group: 'authentication_error (401)',
    label: 'Delete the API key',
    row: 'invalid_api_key',
    probe: documents,
    answer: invalidKey,
    ends: newKey,
    cause: (state) => void state.keys.delete(state.currentKey),
    mend: (state) => void state.keys.set(state.currentKey, { status: 'valid', scopes: allScopes }),
    isActive: (state) => !state.keys.has(state.currentKey),
  },
  {
    id: 'knowledge.malformed_api_key',
    group: 'authentication_error (401)',
    label: 'Send a key with a typing error',
    row: 'invalid_api_key',
    probe: get('/knowledge/documents', { Authorization: 'Bearer kn live' }),
    answer: invalidKey,
    ends: { by: 'request', instead: documents },
    ...byRequest,
  },
  {
    id: 'knowledge.missing_api_key',
    group: 'authentication_error (401)',
    label: 'Send no key',
    row: 'invalid_api_key',
    probe: get('/knowledge/documents', { Authorization: '' }),
    answer: invalidKey,
    ends: { by: 'request', instead: documents },
    ...byRequest,
  },
  {
    id: 'knowledge.invalid_scope',
    group: 'permission_error (403)',
    label: 'Take the query scope from the key',
    row: 'invalid_scope',
    probe: post('/query', { agent_id: 'agent_policies', question: 'Is rising water covered?' }),
    answer: { status: 403, body: { error: { type: 'permission_error', code: 'invalid_scope' } } },
    ends: newKey,
    cause: (state) =>
      setScopes(
        state,
        allScopes.filter((scope) => scope !== 'query:run'),
      ),
    mend: (state) => setScopes(state, allScopes),
    isActive: (state) => state.keys.get(state.currentKey)?.scopes.includes('query:run') === false,
  },
  {
    id: 'knowledge.permission_denied',
    group: 'permission_error (403)',
    label: 'Make the owner of the key a viewer',
    row: 'permission_denied',
    probe: patch('/agents/agent_policies', { name: 'Policy answers' }),
    answer: { status: 403, body: { error: { type: 'permission_error', code: 'permission_denied' } } },
    ends: { by: 'cure', request: post('/organization/role-requests', { role: 'editor' }) },
    ...when('minterRole', 'viewer', 'editor'),
  },
  {
    id: 'knowledge.tier_limit',
    group: 'tier_error (403)',
    label: 'Ask a deep question on the starter plan',
    row: 'tier_limit',
    probe: post('/query', { agent_id: 'agent_policies', question: 'Is rising water covered?', mode: 'deep' }),
    answer: tierLimit('mode'),
    ends: upgrade,
    ...planIs('starter'),
  },
  {
    id: 'knowledge.tier_setting',
    group: 'tier_error (403)',
    label: 'Set more passages than the starter plan has',
    row: 'tier_limit',
    probe: patch('/agents/agent_contracts', { top_k: 24 }),
    answer: tierLimit('top_k'),
    ends: upgrade,
    ...planIs('starter'),
  },
]

function setScopes(state: KnowledgeState, scopes: readonly Scope[]): void {
  state.keys.set(state.currentKey, { status: 'valid', scopes })
}

function planIs(plan: Plan) {
  return {
    cause: (state: KnowledgeState) => setPlan(state, plan),
    mend: (state: KnowledgeState) => void (state.plan === plan && setPlan(state, 'business')),
    isActive: (state: KnowledgeState) => state.plan === plan,
  }
}
