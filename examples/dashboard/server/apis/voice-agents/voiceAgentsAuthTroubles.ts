import { get, post, type Trouble } from '../../Trouble.ts'
import { createVoiceAgentsState, demoUserId, type VoiceAgentsState } from './createVoiceAgentsState.ts'

const agents = get('/agents')
const person = { name: 'Demo account', email: 'demo@harborline.example', password: 'quiet-harbour' }

/** What goes wrong with signing in and with roles. */
export function voiceAgentsAuthTroubles(now: () => number): readonly Trouble<VoiceAgentsState>[] {
  return [
    {
      id: 'voice-agents.invalid_token',
      group: 'Authentication errors',
      label: 'Change the secret of the tokens',
      row: 'Invalid or missing token',
      probe: agents,
      answer: { status: 401, body: { detail: 'Invalid or missing token' } },
      ends: { by: 'cure', request: post('/auth/login', { email: person.email, password: person.password }) },
      cause: (state) => {
        state.secretBeforeChange ??= state.tokenSecret
        state.tokenSecret = state.newId('secret')
      },
      mend: (state) => {
        // Once somebody signed in with the new secret, the old one would sign them out.
        state.tokenSecret = state.secretBeforeChange ?? state.tokenSecret
        state.secretBeforeChange = undefined
      },
      isActive: (state) => state.secretBeforeChange !== undefined,
    },
    {
      id: 'voice-agents.token_expired',
      group: 'Authentication errors',
      label: 'Let the login expire',
      row: 'Token expired',
      probe: agents,
      answer: { status: 401, body: { detail: 'Token expired' } },
      ends: { by: 'cure', request: post('/auth/refresh') },
      cause: (state) => void (state.accessTokensEndBefore = now() + 1),
      mend: (state) => void (state.accessTokensEndBefore = 0),
      isActive: (state) => state.accessTokensEndBefore > state.lastIssuedAt,
    },
    {
      id: 'voice-agents.invalid_api_key',
      group: 'Authentication errors',
      label: 'Delete the API key of the metrics',
      row: 'Invalid API key',
      probe: get('/v1/metrics'),
      answer: { status: 401, body: { detail: 'Invalid API key' } },
      ends: { by: 'cure', request: post('/v1/keys') },
      cause: (state) => void state.apiKeys.delete(state.currentApiKey),
      mend: (state) => void state.apiKeys.add(state.currentApiKey),
      isActive: (state) => !state.apiKeys.has(state.currentApiKey),
    },
    {
      id: 'voice-agents.user_not_found',
      group: 'Authentication errors',
      label: 'Delete the account',
      row: 'User not found',
      probe: agents,
      answer: { status: 401, body: { detail: 'User not found' } },
      ends: { by: 'cure', request: post('/auth/register', person) },
      cause: (state) => void state.users.delete(demoUserId),
      mend: (state) => void (state.users = createVoiceAgentsState(now()).users),
      isActive: (state) => !state.users.has(demoUserId),
    },
    {
      id: 'voice-agents.insufficient_permissions',
      group: 'Authorization errors',
      label: 'Be a member who creates an agent',
      row: 'Insufficient permissions',
      probe: post('/agents', { name: 'Weekend line' }),
      answer: { status: 403, body: { detail: 'Insufficient permissions' } },
      ends: { by: 'cure', request: post('/workspace/role-requests', { role: 'admin' }) },
      ...roleIs('member'),
    },
    {
      id: 'voice-agents.admin_required',
      group: 'Authorization errors',
      label: 'Be a member who reads the audit log',
      row: 'Admin access required',
      probe: get('/workspace/audit-log'),
      answer: { status: 403, body: { detail: 'Admin access required' } },
      ends: { by: 'cure', request: post('/workspace/role-requests', { role: 'admin' }) },
      ...roleIs('member'),
    },
    {
      id: 'voice-agents.not_a_member',
      group: 'Authorization errors',
      label: 'Leave the workspace',
      row: 'Not a member of this workspace',
      probe: agents,
      answer: { status: 403, body: { detail: 'Not a member of this workspace' } },
      ends: { by: 'cure', request: post('/workspace/invitations') },
      ...roleIs(undefined),
    },
  ]

  function roleIs(role: 'member' | undefined) {
    return {
      cause: (state: VoiceAgentsState) =>
        void (role ? state.members.set(demoUserId, role) : state.members.delete(demoUserId)),
      mend: (state: VoiceAgentsState) => void state.members.set(demoUserId, 'admin'),
      isActive: (state: VoiceAgentsState) => state.members.get(demoUserId) === role,
    }
  }
}
