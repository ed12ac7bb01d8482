import type { Problem } from '../../src/core/index.ts'
import type { ServerAnswer } from './startServer.ts'

/** What is checked of a problem. */
export type Seen = Pick<
  Problem,
  'kind' | 'status' | 'code' | 'retryAfterMs' | 'requestId' | 'fields' | 'messageIsSafe'
>

/** One way to fail, the same for every client. */
export interface Scenario {
  readonly title: string
  readonly answer: ServerAnswer | 'closed port'
  /** Who gives up, where somebody does. */
  readonly givesUp?: 'app' | 'client'
  readonly expected: Partial<Seen>
}

const nothing = {
  status: undefined,
  code: undefined,
  retryAfterMs: undefined,
  requestId: undefined,
  fields: [],
  messageIsSafe: false,
} as const
const page = `<!doctype html><html><head><title>500 Internal Server Error</title></head>
<body><h1>TypeError: db.query is not a function</h1><pre>at /srv/app/orders.js:31:7</pre></body></html>`

/** What goes wrong, and what a problem says of it if the client passes everything on. */
export const scenarios = {
  limited: {
    title: '429 with Retry-After',
    answer: {
      status: 429,
      headers: { 'Retry-After': '7' },
      body: { error: { code: 'rate_limited', message: 'Too many requests', request_id: 'req_7f3a' } },
    },
    expected: {
      ...nothing,
      kind: 'rate_limit',
      status: 429,
      code: 'rate_limited',
      retryAfterMs: 7000,
      requestId: 'req_7f3a',
      messageIsSafe: true,
    },
  },
  invalid: {
    title: '422 with fields',
    answer: {
      status: 422,
      body: {
        message: 'Please check what you entered.',
        errors: { email: ['Enter a full email address.'], 'seats.0.name': ['Enter a name.'] },
      },
    },
    expected: {
      ...nothing,
      kind: 'validation',
      status: 422,
      fields: [
        { path: 'email', message: 'Enter a full email address.' },
        { path: 'seats.0.name', message: 'Enter a name.' },
      ],
      messageIsSafe: true,
    },
  },
  missing: {
    title: '404 with problem details',
    answer: {
      status: 404,
      headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'req_404' },
      body: JSON.stringify({
        type: 'https://acme.test/problems/order-not-found',
        title: 'Not Found',
        status: 404,
        detail: 'There is no order with this number.',
      }),
    },
    expected: { ...nothing, kind: 'not_found', status: 404, requestId: 'req_404', messageIsSafe: true },
  },
  crashed: {
    title: '500 with a page',
    answer: { status: 500, headers: { 'Content-Type': 'text/html' }, body: page },
    expected: { ...nothing, kind: 'server', status: 500 },
  },
  gateway: {
    title: '502 with nothing',
    answer: { status: 502 },
    expected: { ...nothing, kind: 'upstream', status: 502 },
  },
  signedOut: {
    title: '401 with WWW-Authenticate',
    answer: {
      status: 401,
      headers: {
        'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The access token expired"',
      },
    },
    expected: { ...nothing, kind: 'session_expired', status: 401, code: 'invalid_token' },
  },
  broken: {
    title: '200 with broken JSON',
    answer: { status: 200, headers: { 'Content-Type': 'application/json' }, body: 'Oops: not JSON' },
    // Clients differ in whether they tell of the 200.
    expected: { kind: 'unknown', code: undefined, messageIsSafe: false },
  },
  cut: {
    title: 'a broken connection',
    answer: 'cut',
    expected: { ...nothing, kind: 'network' },
  },
  cutBody: {
    title: 'a broken answer',
    answer: 'cut in the body',
    expected: { ...nothing, kind: 'network' },
  },
  refused: {
    title: 'a closed port',
    answer: 'closed port',
    expected: { ...nothing, kind: 'network' },
  },
  aborted: {
    title: 'an abort by the app',
    answer: 'silence',
    givesUp: 'app',
    expected: { ...nothing, kind: 'aborted' },
  },
  late: {
    title: 'a timeout of the client',
    answer: 'silence',
    givesUp: 'client',
    expected: { ...nothing, kind: 'timeout' },
  },
} as const satisfies Record<string, Scenario>

/** The name of a scenario, by which clients declare losses. */
export type ScenarioName = keyof typeof scenarios
