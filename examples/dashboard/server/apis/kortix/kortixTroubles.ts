import { get, post, troublesOf, type Trouble } from '../../Trouble.ts'
import { isOut } from '../../outage.ts'
import { addressLimit, createKortixState, type KortixState } from './createKortixState.ts'
import { kortixAuthTroubles } from './kortixAuthTroubles.ts'
import type { Thread } from './kortixThreads.ts'

const { when, byRequest } = troublesOf<KortixState>()
const threads = get('/v1/threads')
const storm = get('/v1/threads/thr_storm')
const transientMs = 20_000

/** Everything that goes wrong at Kortix; needs the clock for what ends by itself. */
export function createKortixTroubles(now: () => number): readonly Trouble<KortixState>[] {
  return [
    ...kortixAuthTroubles,
    {
      id: 'kortix.thread_not_found',
      group: '404 Not Found',
      label: 'Delete the thread',
      row: 'Thread not found',
      probe: storm,
      answer: { status: 404, body: { detail: 'Thread not found' } },
      ends: { by: 'mend' },
      ...gone('threads', 'thr_storm'),
    },
    {
      id: 'kortix.thread_hidden',
      group: '404 Not Found',
      label: 'Hide the thread from the team',
      row: 'Thread not found',
      probe: storm,
      answer: { status: 404, body: { detail: 'Thread not found' } },
      ends: { by: 'mend' },
      cause: (state) => setVisibility(state, 'private'),
      mend: (state) => setVisibility(state, 'team'),
      isActive: (state) => state.threads.get('thr_storm')?.visibility === 'private',
    },
    {
      id: 'kortix.worker_run_not_found',
      group: '404 Not Found',
      label: 'Delete the worker run',
      row: 'Worker run not found',
      probe: get('/v1/worker-runs/run_audit'),
      answer: { status: 404, body: { detail: 'Worker run not found' } },
      ends: { by: 'mend' },
      ...gone('runs', 'run_audit'),
    },
    {
      id: 'kortix.sandbox_not_found',
      group: '404 Not Found',
      label: 'Remove the sandbox',
      row: 'Sandbox not found - no resource exists for this sandbox',
      probe: get('/v1/sandboxes/sbx_atlas'),
      answer: { status: 404, body: { detail: 'Sandbox not found - no resource exists for this sandbox' } },
      ends: { by: 'mend' },
      ...gone('sandboxes', 'sbx_atlas'),
    },
    {
      id: 'kortix.validation_error',
      group: 'Validation errors',
      label: 'Start a thread without a title',
      row: 'value_error.missing',
      probe: post('/v1/threads', {}),
      answer: {
        status: 400,
        body: { detail: [{ loc: ['body', 'title'], msg: 'field required', type: 'value_error.missing' }] },
      },
      ends: { by: 'request', instead: post('/v1/threads', { title: 'Questions for Monday' }) },
      ...byRequest,
    },
    {
      id: 'kortix.bad_request',
      group: 'Validation errors',
      label: 'Ask for an impossible number of threads',
      row: '400',
      probe: get('/v1/threads?limit=none'),
      answer: { status: 400, body: { detail: 'Invalid request format or parameters' } },
      ends: { by: 'request', instead: get('/v1/threads?limit=10') },
      ...byRequest,
    },
    {
      id: 'kortix.rate_limit',
      group: '429 Too Many Requests',
      label: 'Let 25 others in',
      row: '429',
      probe: threads,
      answer: {
        status: 429,
        body: { detail: 'Rate limit exceeded (currently 25 concurrent IPs per instance)' },
        headers: { 'Retry-After': '20' },
      },
      ends: { by: 'time', ms: addressLimit.idleMs },
      ...crowd(true),
    },
    {
      id: 'kortix.rate_limit_without_wait',
      group: '429 Too Many Requests',
      label: 'Let 25 others in, and do not say how long',
      row: '429',
      probe: threads,
      answer: {
        status: 429,
        body: { detail: 'Rate limit exceeded (currently 25 concurrent IPs per instance)' },
      },
      ends: { by: 'time', ms: addressLimit.idleMs },
      ...crowd(false),
    },
    {
      id: 'kortix.authentication_configuration',
      group: '500 Internal Server Error',
      label: 'Remove the token secret from the server',
      row: 'Server authentication configuration error',
      probe: threads,
      answer: { status: 500, body: { detail: 'Server authentication configuration error' } },
      ends: { by: 'mend' },
      ...when('tokenSecret', undefined, 'kortix-demo-secret'),
    },
    {
      id: 'kortix.server_error',
      group: '500 Internal Server Error',
      label: 'Break the planner',
      row: '500',
      probe: get('/v1/plans'),
      answer: { status: 500, body: { detail: 'Internal server error' } },
      ends: { by: 'mend' },
      ...when('planner', 'down', 'up'),
    },
    {
      id: 'kortix.shutting_down',
      group: '503 Service Unavailable',
      label: 'Start a rolling update',
      row: 'shutting_down',
      probe: threads,
      answer: {
        status: 503,
        body: { detail: { status: 'shutting_down', instance_id: 'i-abc123xyz' } },
        has: ['detail.timestamp'],
      },
      ends: { by: 'time', ms: transientMs },
      cause: (state) => void (state.rolloutEndsAt = now() + transientMs),
      mend: (state) => void (state.rolloutEndsAt = 0),
      isActive: (state) => now() < state.rolloutEndsAt,
    },
    {
      id: 'kortix.maintenance',
      group: '503 Service Unavailable',
      label: 'Start the maintenance',
      row: '503',
      probe: threads,
      answer: { status: 503, body: { detail: 'Service temporarily unavailable: scheduled maintenance' } },
      ends: { by: 'time', ms: transientMs },
      cause: (state) => void (state.maintenanceEndsAt = now() + transientMs),
      mend: (state) => void (state.maintenanceEndsAt = 0),
      isActive: (state) => now() < state.maintenanceEndsAt,
    },
    {
      id: 'kortix.database_pool',
      group: '503 Service Unavailable',
      label: 'Use up the database connections',
      row: '503',
      probe: threads,
      answer: { status: 503, body: { detail: 'Database connection pool exhausted' } },
      ends: { by: 'attempts', failures: 2 },
      cause: (state) => void (state.database = { how: 'pool_exhausted', failuresLeft: 2 }),
      mend: (state) => void (state.database = undefined),
      isActive: (state) => isOut(state.database, 'pool_exhausted'),
    },
    {
      id: 'kortix.redis',
      group: '503 Service Unavailable',
      label: 'Unplug the cache',
      row: '503',
      probe: get('/v1/worker-runs'),
      answer: { status: 503, body: { detail: 'Cache unavailable, running in degraded mode' } },
      ends: { by: 'attempts', failures: 2 },
      cause: (state) => void (state.redis = { how: 'unreachable', failuresLeft: 2 }),
      mend: (state) => void (state.redis = undefined),
      isActive: (state) => isOut(state.redis, 'unreachable'),
    },
    {
      id: 'kortix.unknown_route',
      group: '404 Not Found',
      label: 'Ask for an address that does not exist',
      row: '404',
      probe: get('/v1/nowhere'),
      answer: { status: 404, body: { detail: 'Not Found' } },
      ends: { by: 'request', instead: threads },
      ...byRequest,
    },
  ]

  function gone(collection: 'threads' | 'runs' | 'sandboxes', id: string) {
    return {
      cause: (state: KortixState) => void state[collection].delete(id),
      mend: (state: KortixState) =>
        void Object.assign(state, { [collection]: createKortixState(now())[collection] }),
      isActive: (state: KortixState) => !state[collection].has(id),
    }
  }

  function crowd(sendsRetryAfter: boolean) {
    return {
      cause: (state: KortixState) => {
        state.gatewaySendsRetryAfter = sendsRetryAfter
        state.addresses = new Map(
          Array.from({ length: addressLimit.count }, (_, index) => [`203.0.113.${index + 1}`, now()]),
        )
      },
      mend: (state: KortixState) => void state.addresses.clear(),
      isActive: (state: KortixState) =>
        state.gatewaySendsRetryAfter === sendsRetryAfter &&
        [...state.addresses.values()].filter((seen) => now() < seen + addressLimit.idleMs).length >=
          addressLimit.count,
    }
  }
}

function setVisibility(state: KortixState, visibility: Thread['visibility']): void {
  const thread = state.threads.get('thr_storm')
  if (thread) thread.visibility = visibility
}
