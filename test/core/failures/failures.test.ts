import { describe, expect, it } from 'vitest'
import { decodeProblem } from '../../../src/core/index.ts'
import type { Problem } from '../../../src/core/index.ts'

const fail = (name: string, message: string, props: object = {}) =>
  Object.assign(new Error(message), { name, ...props })
const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response('x', { status, headers })
const forbidden = { message: 'Not yours.', extensions: { code: 'FORBIDDEN' } }
const notFound = { message: 'Order not found' }

const answers: [string, unknown, Partial<Problem>][] = [
  [
    'a fetch Response whose body nobody read',
    answer(404, { 'x-request-id': 'r' }),
    { kind: 'not_found', requestId: 'r' },
  ],
  [
    'a plain failure',
    { status: 404, headers: {}, body: notFound },
    { kind: 'not_found', message: 'Order not found' },
  ],
  ['a bare status', { status: 404 }, { kind: 'not_found', status: 404 }],
  [
    'a parsed body',
    { status: 404, error: 'Not Found', message: 'Gone away.' },
    { kind: 'not_found', message: 'Gone away.' },
  ],
  [
    'bytes',
    { status: 404, headers: {}, data: new TextEncoder().encode(JSON.stringify(notFound)) },
    { message: 'Order not found' },
  ],
  [
    'axios',
    fail('AxiosError', 'Request failed with status code 422', {
      code: 'ERR_BAD_REQUEST',
      response: { status: 422, headers: { 'X-Request-Id': 'r' }, data: { errors: { name: ['Taken.'] } } },
    }),
    { kind: 'validation', requestId: 'r', fields: [{ path: 'name', message: 'Taken.' }], code: undefined },
  ],
  [
    'ky',
    fail('HTTPError', 'x', { response: answer(503, { 'retry-after': '3' }) }),
    { kind: 'unavailable', retryAfterMs: 3000 },
  ],
  [
    'ky with data',
    fail('HTTPError', 'x', { response: answer(404), data: notFound }),
    { message: 'Order not found' },
  ],
  [
    'ofetch',
    fail('FetchError', 'x', { status: 404, data: notFound, response: answer(404) }),
    { message: 'Order not found' },
  ],
  [
    'superagent',
    fail('Error', 'x', { response: { status: 404, header: { 'x-request-id': 'r' }, body: notFound } }),
    { requestId: 'r', message: 'Order not found' },
  ],
  [
    'graphql-request',
    fail('ClientError', 'x', { response: { status: 200, errors: [forbidden] } }),
    { kind: 'permission', code: 'FORBIDDEN' },
  ],
  [
    'Apollo 3',
    fail('ApolloError', 'x', { graphQLErrors: [forbidden], networkError: null }),
    { kind: 'permission', message: 'Not yours.' },
  ],
  ['Apollo 4', fail('CombinedGraphQLErrors', 'x', { errors: [forbidden] }), { kind: 'permission' }],
  [
    'urql',
    fail('CombinedError', 'x', { graphQLErrors: [forbidden], response: answer(200) }),
    { kind: 'permission' },
  ],
  [
    'a server error below Apollo',
    fail('ApolloError', 'x', {
      graphQLErrors: [],
      networkError: fail('ServerError', 'x', {
        statusCode: 503,
        result: { message: 'Down for maintenance.' },
      }),
    }),
    { kind: 'unavailable', message: 'Down for maintenance.' },
  ],
  ['RTK Query', { status: 404, data: notFound }, { kind: 'not_found', message: 'Order not found' }],
  [
    'RTK Query on a page',
    { status: 'PARSING_ERROR', originalStatus: 502, data: '<html></html>' },
    { kind: 'upstream', status: 502 },
  ],
  [
    'Angular',
    {
      name: 'HttpErrorResponse',
      ok: false,
      status: 409,
      error: { message: 'That name is taken.' },
      headers: new Headers(),
    },
    { kind: 'duplicate' },
  ],
  [
    'jqXHR',
    { status: 400, responseJSON: { error: 'bad_thing' }, getAllResponseHeaders: () => 'X-Request-Id: r\r\n' },
    { kind: 'bad_request', code: 'bad_thing', requestId: 'r' },
  ],
  [
    'tRPC',
    fail('TRPCClientError', 'x', {
      shape: { message: 'No post.', code: -32_004, data: { code: 'NOT_FOUND' } },
      data: { httpStatus: 404 },
    }),
    { kind: 'not_found', code: 'NOT_FOUND', message: 'No post.' },
  ],
  [
    'tRPC behind a proxy',
    fail('TRPCClientError', 'x', {
      meta: { response: answer(503, { 'retry-after': '3' }), responseJSON: notFound },
    }),
    { kind: 'unavailable', status: 503, retryAfterMs: 3000 },
  ],
  [
    'Connect',
    fail('ConnectError', '[aborted] x', {
      code: 10,
      rawMessage: 'Somebody else was faster.',
      metadata: new Headers({ 'x-request-id': 'r' }),
      isWireError: true,
    }),
    { kind: 'conflict', code: 'aborted', message: 'Somebody else was faster.', requestId: 'r' },
  ],
  [
    'gRPC-Web',
    fail('RpcError', 'No post.', { code: 5, metadata: {} }),
    { kind: 'not_found', code: 'not_found', message: 'No post.' },
  ],
  [
    'a Supabase function',
    fail('FunctionsHttpError', 'x', { context: answer(404, { 'x-request-id': 'r' }) }),
    { kind: 'not_found', requestId: 'r' },
  ],
  [
    'an error around an axios error',
    new Error('Could not load', {
      cause: fail('AxiosError', 'x', { response: { status: 404, data: notFound } }),
    }),
    { kind: 'not_found', message: 'Order not found' },
  ],
  ['an error around a Response', new Error('x', { cause: answer(404) }), { kind: 'not_found', status: 404 }],
  [
    'an SDK that found no body',
    fail('NotFoundError', '404 status code (no body)', { status: 404, headers: { 'x-request-id': 'r' } }),
    { kind: 'not_found', code: undefined, message: undefined, requestId: 'r' },
  ],
  [
    'AWS SDK',
    fail('ThrottlingException', 'Rate exceeded', { $metadata: { httpStatusCode: 400, requestId: 'r' } }),
    { kind: 'rate_limit', code: 'ThrottlingException', requestId: 'r' },
  ],
  [
    'an error with a status of its own',
    fail('Error', 'Nope.', { status: 404, code: 'ORDER_NOT_FOUND', requestId: 'r' }),
    { kind: 'not_found', code: 'ORDER_NOT_FOUND', requestId: 'r' },
  ],
  [
    'Firebase',
    fail('FirebaseError', 'x', { code: 'auth/wrong-password' }),
    { kind: 'authentication', messageIsSafe: false },
  ],
]

const silences: [string, unknown, Problem['kind']][] = [
  ['Chrome', new TypeError('Failed to fetch'), 'network'],
  ['Chrome with a host', new TypeError('Failed to fetch (api.acme.test)'), 'network'],
  ['Firefox', new TypeError('NetworkError when attempting to fetch resource.'), 'network'],
  ['Safari', new TypeError('Load failed'), 'network'],
  ['React Native', new TypeError('Network request failed'), 'network'],
  ['Node', new TypeError('fetch failed', { cause: fail('Error', 'x', { code: 'ECONNREFUSED' }) }), 'network'],
  ['axios', fail('AxiosError', 'Network Error', { code: 'ERR_NETWORK' }), 'network'],
  ['axios, late', fail('AxiosError', 'timeout of 1000ms exceeded', { code: 'ECONNABORTED' }), 'timeout'],
  ['axios, left', fail('AxiosError', 'Request aborted', { code: 'ECONNABORTED' }), 'aborted'],
  ['axios, cancelled', fail('CanceledError', 'canceled', { code: 'ERR_CANCELED' }), 'aborted'],
  ['TanStack Query, cancelled', new Error('CancelledError'), 'aborted'],
  ['RTK Query', { status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' }, 'network'],
  ['RTK Query, late', { status: 'TIMEOUT_ERROR', error: 'x' }, 'timeout'],
  ['XMLHttpRequest', { status: 0, statusText: '', responseText: '' }, 'network'],
  ['AbortController', new DOMException('x', 'AbortError'), 'aborted'],
  [
    'AbortSignal.timeout',
    new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
    'timeout',
  ],
  ['an error around a timeout', new Error('x', { cause: new DOMException('x', 'TimeoutError') }), 'timeout'],
  [
    'RTK Query, left',
    { status: 'FETCH_ERROR', error: 'AbortError: signal is aborted without reason' },
    'aborted',
  ],
  [
    'RTK Query, cut off',
    { status: 'PARSING_ERROR', originalStatus: 200, data: '', error: 'TypeError: terminated' },
    'network',
  ],
  ['Supabase', { message: 'TypeError: Failed to fetch', details: '', hint: '', code: '' }, 'network'],
  ['Supabase, sign-in', fail('AuthRetryableFetchError', 'Failed to fetch', { status: 0 }), 'network'],
  [
    'Stripe',
    fail('Error', 'x', { type: 'StripeConnectionError', detail: new TypeError('fetch failed') }),
    'network',
  ],
  ['OpenAI, left', fail('Error', 'Request was aborted.'), 'aborted'],
  ['OpenAI, late', fail('Error', 'Request timed out.'), 'timeout'],
  [
    'Connect, late',
    fail('ConnectError', 'x', { code: 4, metadata: new Headers(), isWireError: false }),
    'timeout',
  ],
  ['a bug', new TypeError("Cannot read properties of undefined (reading 'map')"), 'unknown'],
  ['nothing', undefined, 'unknown'],
]

describe('failures', () => {
  it.each(answers)('reads the answer in %s', (_, failure, expected) => {
    expect(decodeProblem(failure)).toMatchObject({ ...expected, cause: failure })
  })

  it.each(silences)('knows why %s got no answer', (_, failure, kind) => {
    expect(decodeProblem(failure)).toMatchObject({ kind, messageIsSafe: false })
    expect(decodeProblem(failure).status).toBeUndefined()
  })

  it.each([
    ['a sentence', 'Something broke'],
    ['an error', new Error('Something broke')],
  ])('does not show what a program says: %s', (_, thrown) => {
    expect(decodeProblem(thrown)).toMatchObject({ message: 'Something broke', messageIsSafe: false })
  })
})
