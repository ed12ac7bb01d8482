import { get, post, troublesOf, type Trouble } from '../../Trouble.ts'
import type { KortixState } from './createKortixState.ts'
import { ownAccount } from './kortixThreads.ts'

const { when } = troublesOf<KortixState>()
const threads = get('/v1/threads')
const storm = get('/v1/threads/thr_storm')
const stranger = { status: 401, body: { detail: 'No valid authentication credentials found' } }
const signIn = { by: 'cure', request: post('/v1/auth/sign-in') } as const
const newKey = { by: 'cure', request: post('/v1/keys') } as const
const askForAccess = { by: 'cure', request: post('/v1/team/access-requests') } as const
const noAccess = { status: 403, body: { detail: 'Not authorized to access this thread' } }

/** What goes wrong with credentials and permissions. */
export const kortixAuthTroubles: readonly Trouble<KortixState>[] = [
  {
    id: 'kortix.no_authentication_header',
    group: '401 Unauthorized',
    label: 'Forget the credentials',
    row: 'No valid authentication credentials found',
    probe: threads,
    answer: stranger,
    ends: signIn,
    ...when('held', 'nothing', 'key'),
  },
  {
    id: 'kortix.wrong_key_format',
    group: '401 Unauthorized',
    label: 'Paste half of the API key',
    row: 'Invalid API key format. Expected format: pk_xxx:sk_xxx',
    probe: threads,
    answer: { status: 401, body: { detail: 'Invalid API key format. Expected format: pk_xxx:sk_xxx' } },
    ends: newKey,
    ...when('held', 'malformed_key', 'key'),
  },
  {
    id: 'kortix.invalid_credentials',
    group: '401 Unauthorized',
    label: 'Use the key of nobody',
    row: 'No valid authentication credentials found',
    probe: threads,
    answer: stranger,
    ends: newKey,
    ...when('held', 'unknown_key', 'key'),
  },
  {
    id: 'kortix.revoked_key',
    group: '401 Unauthorized',
    label: 'Revoke the API key',
    row: 'No valid authentication credentials found',
    probe: threads,
    answer: stranger,
    ends: newKey,
    cause: (state) => {
      state.held = 'key'
      state.keys.delete(state.currentKey)
    },
    mend: (state) => void state.keys.add(state.currentKey),
    isActive: (state) => state.held === 'key' && !state.keys.has(state.currentKey),
  },
  {
    id: 'kortix.expired_token',
    group: '401 Unauthorized',
    label: 'Let the token expire',
    row: 'No valid authentication credentials found',
    probe: threads,
    answer: stranger,
    ends: signIn,
    ...when('held', 'expired_token', 'key'),
  },
  {
    id: 'kortix.forged_token',
    group: '401 Unauthorized',
    label: 'Sign the token with another secret',
    row: 'No valid authentication credentials found',
    probe: threads,
    answer: stranger,
    ends: signIn,
    ...when('held', 'forged_token', 'key'),
  },
  {
    id: 'kortix.wrong_account',
    group: '403 Forbidden',
    label: 'Give the thread to another account',
    row: 'Not authorized to access this thread',
    probe: storm,
    answer: noAccess,
    ends: { by: 'mend' },
    cause: (state) => setAccount(state, 'acc_elsewhere'),
    mend: (state) => setAccount(state, ownAccount),
    isActive: (state) => state.threads.get('thr_storm')?.account === 'acc_elsewhere',
  },
  {
    id: 'kortix.not_in_team',
    group: '403 Forbidden',
    label: 'Leave the team of the thread',
    row: 'Not authorized to access this thread',
    probe: storm,
    answer: noAccess,
    ends: askForAccess,
    cause: (state) => void state.teams.delete('team_claims'),
    mend: (state) => void state.teams.add('team_claims'),
    isActive: (state) => !state.teams.has('team_claims'),
  },
  {
    id: 'kortix.public_read_only',
    group: '403 Forbidden',
    label: 'Write in a public thread of others',
    row: 'Not authorized to access this thread',
    probe: post('/v1/threads/thr_public_guide/messages', { content: 'Hello' }),
    answer: noAccess,
    ends: { by: 'request', instead: get('/v1/threads/thr_public_guide') },
    ...troublesOf<KortixState>().byRequest,
  },
  {
    id: 'kortix.admin_only',
    group: '403 Forbidden',
    label: 'Take the admin rights away',
    row: '403',
    probe: get('/v1/admin/instances'),
    answer: { status: 403, body: { detail: 'Endpoint requires admin privileges' } },
    ends: askForAccess,
    ...when('isAdmin', false, true),
  },
]

function setAccount(state: KortixState, account: string): void {
  const thread = state.threads.get('thr_storm')
  if (thread) thread.account = account
}
