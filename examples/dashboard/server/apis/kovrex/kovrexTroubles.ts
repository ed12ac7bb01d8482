import { emptyWindow, fillWindow, isFull } from '../../fixedWindow.ts'
import { isOut } from '../../outage.ts'
import { get, post, troublesOf, type Trouble } from '../../Trouble.ts'
import { createKovrexState, type KovrexState } from './createKovrexState.ts'
import { kovrexAccessTroubles } from './kovrexAccessTroubles.ts'
import { restoreDay } from './kovrexAccount.ts'

const slug = 'leadership-change-authority'
const agents = get('/v1/agents')
const call = post(`/v1/call/${slug}`, { ticker: 'NVLT' })
const { when, byRequest } = troublesOf<KovrexState>()

/** Everything that goes wrong at Kovrex; needs the clock for the rate limits. */
export function createKovrexTroubles(now: () => number): readonly Trouble<KovrexState>[] {
  return [
    ...kovrexAccessTroubles,
    {
      id: 'kovrex.validation_error',
      group: 'Validation errors (400)',
      label: 'Call an agent without a ticker',
      row: 'validation_error',
      probe: post(`/v1/call/${slug}`, {}),
      answer: {
        status: 400,
        body: {
          error: 'validation_error',
          message: 'Request validation failed',
          details: { field: 'ticker', issue: 'Field is required' },
        },
      },
      ends: { by: 'request', instead: call },
      ...byRequest,
    },
    {
      id: 'kovrex.missing_field',
      group: 'Validation errors (400)',
      label: 'Add an alert without a threshold',
      row: 'missing_field',
      probe: post('/v1/usage-alerts', { email: 'ops@harborline.example' }),
      answer: { status: 400, body: { error: 'missing_field', details: { field: 'threshold' } } },
      ends: {
        by: 'request',
        instead: post('/v1/usage-alerts', { email: 'ops@harborline.example', threshold: 100 }),
      },
      ...byRequest,
    },
    {
      id: 'kovrex.invalid_field_type',
      group: 'Validation errors (400)',
      label: 'Add an alert with a word as threshold',
      row: 'invalid_field_type',
      probe: post('/v1/usage-alerts', { email: 'ops@harborline.example', threshold: 'many' }),
      answer: { status: 400, body: { error: 'invalid_field_type', details: { field: 'threshold' } } },
      ends: {
        by: 'request',
        instead: post('/v1/usage-alerts', { email: 'ops@harborline.example', threshold: 100 }),
      },
      ...byRequest,
    },
    {
      id: 'kovrex.rate_limit_exceeded',
      group: 'Rate limit errors (429)',
      label: 'Use up the minute',
      row: 'rate_limit_exceeded',
      probe: agents,
      answer: {
        status: 429,
        body: { error: 'rate_limit_exceeded', retry_after: 20 },
        headers: { 'Retry-After': '20' },
      },
      ends: { by: 'time', ms: 20_000 },
      cause: (state) => fillWindow(state.perMinute, now()),
      mend: (state) => emptyWindow(state.perMinute),
      isActive: (state) => isFull(state.perMinute, now()),
    },
    {
      id: 'kovrex.platform_daily',
      group: 'Rate limit errors (429)',
      label: 'Use up the day',
      row: 'rate_limit_exceeded',
      probe: call,
      answer: {
        status: 429,
        body: {
          error: 'rate_limit_exceeded',
          limit_type: 'platform_daily',
          message: 'Daily platform limit exceeded',
          retry_after: 3600,
        },
      },
      ends: { by: 'cure', request: post('/v1/plan', { plan: 'scale' }) },
      cause: (state) => {
        // The larger plan would lift the limit again.
        state.plan = 'team'
        restoreDay(state)
        fillWindow(state.daily, now())
      },
      mend: restoreDay,
      isActive: (state) => isFull(state.daily, now()),
    },
    {
      id: 'kovrex.upstream_error',
      group: 'Upstream errors (502, 504)',
      label: 'Break the agent for two calls',
      row: 'upstream_error',
      probe: call,
      answer: {
        status: 502,
        body: { error: 'upstream_error' },
        has: ['request_id'],
        headers: { 'X-Request-Id': '' },
      },
      ends: { by: 'attempts', failures: 2 },
      ...endpointFails('error', 2),
    },
    {
      id: 'kovrex.upstream_error_stays',
      group: 'Upstream errors (502, 504)',
      label: 'Break the agent for good',
      row: 'upstream_error',
      probe: call,
      answer: {
        status: 502,
        body: { error: 'upstream_error' },
        has: ['request_id'],
        headers: { 'X-Request-Id': '' },
      },
      ends: { by: 'mend' },
      ...endpointFails('error', Infinity),
    },
    {
      id: 'kovrex.upstream_timeout',
      group: 'Upstream errors (502, 504)',
      label: 'Slow the agent down for two calls',
      row: 'upstream_timeout',
      probe: call,
      answer: {
        status: 504,
        body: { error: 'upstream_timeout', message: 'Agent did not respond within 30 seconds' },
        has: ['request_id'],
        headers: { 'X-Request-Id': '' },
      },
      ends: { by: 'attempts', failures: 2 },
      ...endpointFails('timeout', 2),
    },
    {
      id: 'kovrex.not_found',
      group: 'HTTP status codes',
      label: 'Withdraw the agent from the market',
      row: '404',
      probe: get(`/v1/agents/${slug}`),
      answer: { status: 404, body: { error: 'agent_not_found' } },
      ends: { by: 'mend' },
      cause: (state) => void state.agents.delete(slug),
      mend: (state) => void (state.agents = createKovrexState().agents),
      isActive: (state) => !state.agents.has(slug),
    },
    {
      id: 'kovrex.server_error',
      group: 'HTTP status codes',
      label: 'Break the usage ledger',
      row: '500',
      probe: get('/v1/usage'),
      answer: { status: 500, body: { error: 'internal_error' }, headers: { 'X-Request-Id': '' } },
      ends: { by: 'mend' },
      ...when('usageLedger', 'down', 'up'),
    },
    {
      id: 'kovrex.refusal',
      group: 'Agent refusals vs errors',
      label: 'Ask about a private company',
      row: 'PRIVATE_COMPANY',
      probe: post(`/v1/call/${slug}`, { ticker: 'HALDEN' }),
      answer: {
        status: 200,
        body: {
          refused: true,
          refusal_code: 'PRIVATE_COMPANY',
          refusal_reason: 'This agent only covers publicly traded companies',
        },
      },
      ends: { by: 'request', instead: call },
      ...byRequest,
    },
  ]
}

function endpointFails(how: 'error' | 'timeout', failuresLeft: number) {
  return {
    cause: (state: KovrexState) => void (state.endpoint = { how, failuresLeft }),
    mend: (state: KovrexState) => void (state.endpoint = undefined),
    isActive: (state: KovrexState) =>
      isOut(state.endpoint, how) &&
      (state.endpoint?.failuresLeft === Infinity) === (failuresLeft === Infinity),
  }
}
