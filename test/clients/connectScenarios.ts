import type { OwnScenario } from './Client.ts'

const expected: readonly (readonly [string, number, OwnScenario['expected']['kind']])[] = [
  ['canceled', 499, 'aborted'],
  ['unknown', 500, 'unknown'],
  ['invalid_argument', 400, 'validation'],
  ['deadline_exceeded', 504, 'timeout'],
  ['not_found', 404, 'not_found'],
  ['already_exists', 409, 'duplicate'],
  ['permission_denied', 403, 'permission'],
  ['resource_exhausted', 429, 'rate_limit'],
  ['failed_precondition', 400, 'conflict'],
  ['aborted', 409, 'conflict'],
  ['out_of_range', 400, 'bad_request'],
  ['unimplemented', 501, 'bad_request'],
  ['internal', 500, 'server'],
  ['unavailable', 503, 'unavailable'],
  ['data_loss', 500, 'server'],
  ['unauthenticated', 401, 'authentication'],
]

/** What a server answers by the Connect protocol: https://connectrpc.com/docs/protocol#error-codes */
export const connectScenarios: readonly OwnScenario[] = expected.map(([code, status, kind]) => ({
  title: code,
  answer: {
    status,
    headers: { 'Retry-After': '7', 'X-Request-Id': 'req_connect' },
    body: { code, message: 'This order cannot be shown.' },
  },
  expected: {
    kind,
    // A code that says nothing is none.
    code: code === 'unknown' ? undefined : code,
    status: undefined,
    requestId: 'req_connect',
    message: 'This order cannot be shown.',
    messageIsSafe: true,
  },
}))
