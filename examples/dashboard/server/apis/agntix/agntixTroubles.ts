import { emptyWindow, fillWindow, isFull } from '../../fixedWindow.ts'
import { isOut } from '../../outage.ts'
import { get, patch, post, troublesOf, type Trouble } from '../../Trouble.ts'
import { agntixSessionTroubles } from './agntixSessionTroubles.ts'
import { allScopes, createAgntixAgents, type AgntixState, type GatewayFailure } from './createAgntixState.ts'

const { when, byRequest } = troublesOf<AgntixState>()
const agents = get('/v1/agents')
const models = get('/v1/chat/models')
const error = (status: number, code: string) => ({
  status,
  body: { error: { code } },
  has: ['error.requestId'],
})
const unauthorized = error(401, 'UNAUTHORIZED')
const newKey = { by: 'cure', request: post('/v1/keys') } as const

/** Everything that goes wrong at Agntix; needs the clock for the rate limit and for sessions. */
export function createAgntixTroubles(now: () => number): readonly Trouble<AgntixState>[] {
  return [
    ...agntixSessionTroubles(now),
    {
      id: 'agntix.missing_key',
      group: 'Auth & permissions',
      label: 'Forget the API key',
      row: 'UNAUTHORIZED',
      probe: agents,
      answer: unauthorized,
      ends: newKey,
      ...when('held', 'nothing', 'key'),
    },
    {
      id: 'agntix.revoked_key',
      group: 'Auth & permissions',
      label: 'Revoke the API key',
      row: 'UNAUTHORIZED',
      probe: agents,
      answer: unauthorized,
      ends: newKey,
      cause: (state) => {
        state.held = 'key'
        state.keys.delete(state.currentKey)
      },
      mend: (state) => void state.keys.set(state.currentKey, { scopes: allScopes }),
      isActive: (state) => state.held === 'key' && !state.keys.has(state.currentKey),
    },
    {
      id: 'agntix.expired_token',
      group: 'Auth & permissions',
      label: 'Let the token expire',
      row: 'UNAUTHORIZED',
      probe: agents,
      answer: unauthorized,
      ends: { by: 'cure', request: post('/v1/auth/sign-in') },
      ...when('held', 'expired_token', 'key'),
    },
    {
      id: 'agntix.missing_scope',
      group: 'Auth & permissions',
      label: 'Take the agents scope from the key',
      row: '403',
      probe: agents,
      answer: error(403, 'FORBIDDEN'),
      ends: newKey,
      cause: (state) => void state.keys.set(state.currentKey, { scopes: ['chat:write'] }),
      mend: (state) => void state.keys.set(state.currentKey, { scopes: allScopes }),
      isActive: (state) => state.keys.get(state.currentKey)?.scopes.includes('agents:read') === false,
    },
    {
      id: 'agntix.missing_field',
      group: 'HTTP status codes',
      label: 'Create an agent without a name',
      row: '400',
      probe: post('/v1/agents', {}),
      answer: error(400, 'BAD_REQUEST'),
      ends: { by: 'request', instead: post('/v1/agents', { name: 'Scribe' }) },
      ...byRequest,
    },
    {
      id: 'agntix.bad_json',
      group: 'HTTP status codes',
      label: 'Send a body that is not an object',
      row: '400',
      probe: post('/v1/agents', 'Scribe'),
      answer: error(400, 'BAD_REQUEST'),
      ends: { by: 'request', instead: post('/v1/agents', { name: 'Scribe' }) },
      ...byRequest,
    },
    {
      id: 'agntix.not_found',
      group: 'HTTP status codes',
      label: 'Delete the agent',
      row: '404',
      probe: get('/v1/agents/agt_triage'),
      answer: error(404, 'NOT_FOUND'),
      ends: { by: 'mend' },
      cause: (state) => void state.agents.delete('agt_triage'),
      mend: (state) => void (state.agents = createAgntixAgents()),
      isActive: (state) => !state.agents.has('agt_triage'),
    },
    {
      id: 'agntix.duplicate_name',
      group: 'HTTP status codes',
      label: 'Create an agent twice',
      row: '409',
      probe: post('/v1/agents', { name: 'Concierge' }),
      answer: error(409, 'CONFLICT'),
      ends: { by: 'request', instead: post('/v1/agents', { name: 'Scribe' }) },
      ...byRequest,
    },
    {
      id: 'agntix.concurrent_modification',
      group: 'HTTP status codes',
      label: 'Save an agent that somebody else changed',
      row: '409',
      probe: patch('/v1/agents/agt_concierge', { name: 'Concierge', version: 2 }),
      answer: error(409, 'CONFLICT'),
      ends: { by: 'request', instead: patch('/v1/agents/agt_concierge', { name: 'Concierge', version: 3 }) },
      ...byRequest,
    },
    {
      id: 'agntix.validation_failed',
      group: 'HTTP status codes',
      label: 'Save tools that are not a list',
      row: '422',
      probe: patch('/v1/agents/agt_triage', { tools: 'tool_crm' }),
      answer: error(422, 'VALIDATION_FAILED'),
      ends: { by: 'request', instead: patch('/v1/agents/agt_triage', { tools: ['tool_crm'] }) },
      ...byRequest,
    },
    {
      id: 'agntix.rate_limit',
      group: 'HTTP status codes',
      label: 'Use up the minute',
      row: '429',
      probe: agents,
      answer: { ...error(429, 'RATE_LIMITED'), headers: { 'Retry-After': '20' } },
      ends: { by: 'time', ms: 20_000 },
      cause: (state) => fillWindow(state.limiter, now()),
      mend: (state) => emptyWindow(state.limiter),
      isActive: (state) => isFull(state.limiter, now()),
    },
    {
      id: 'agntix.generic_error',
      group: 'Generic',
      label: 'Let the worker of the insights crash twice',
      row: 'GENERIC_ERROR',
      probe: get('/v1/insights'),
      answer: error(500, 'GENERIC_ERROR'),
      ends: { by: 'attempts', failures: 2 },
      ...workerCrashes(2),
    },
    {
      id: 'agntix.generic_error_stays',
      group: 'Generic',
      label: 'Let the worker of the insights crash for good',
      row: 'GENERIC_ERROR',
      probe: get('/v1/insights'),
      answer: error(500, 'GENERIC_ERROR'),
      ends: { by: 'mend' },
      ...workerCrashes(Infinity),
    },
    ...(
      [
        // Chromium by itself sends a request again after a 408, once for each connection it holds: few are ever seen.
        ['request_timeout', '408', 'Let ten requests arrive too late', error(408, 'REQUEST_TIMEOUT'), 10],
        ['bad_gateway', '502', 'Break the model provider', error(502, 'GENERIC_ERROR')],
        ['mute', '502', 'Break the gateway, without a JSON body', { status: 502, text: 'Bad Gateway' }],
        ['overload', '503', 'Overload the service', error(503, 'GENERIC_ERROR')],
        ['gateway_timeout', '504', 'Slow the model provider down', error(504, 'GENERIC_ERROR')],
      ] as const
    ).map(([failure, row, label, answer, failures = 2]): Trouble<AgntixState> => ({
      id: `agntix.${failure}`,
      group: 'When to retry',
      label,
      row,
      probe: models,
      answer,
      ends: { by: 'attempts', failures },
      ...gatewayFails(failure, failures),
    })),
  ]
}

function workerCrashes(failuresLeft: number) {
  return {
    cause: (state: AgntixState) => void (state.worker = { how: 'crash', failuresLeft }),
    mend: (state: AgntixState) => void (state.worker = undefined),
    isActive: (state: AgntixState) =>
      isOut(state.worker, 'crash') &&
      (state.worker?.failuresLeft === Infinity) === (failuresLeft === Infinity),
  }
}

function gatewayFails(how: GatewayFailure, failuresLeft: number) {
  return {
    cause: (state: AgntixState) => void (state.gateway = { how, failuresLeft }),
    mend: (state: AgntixState) => void (state.gateway = undefined),
    isActive: (state: AgntixState) => isOut(state.gateway, how),
  }
}
