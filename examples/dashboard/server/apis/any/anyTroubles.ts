import { get, post, type Answer, type Ending, type Trouble } from '../../Trouble.ts'
import type { AnyState, Proxy } from './createAnyState.ts'

const limitMs = 20_000

interface Row {
  readonly proxy: Exclude<Proxy, 'healthy'>
  readonly label: string
  readonly answer: Answer
  readonly ends?: Ending
}

const rows: readonly Row[] = [
  {
    proxy: 'html_502',
    label: 'Answer HTML instead of JSON',
    answer: { status: 502, text: '502 Bad Gateway' },
  },
  {
    proxy: 'html_200',
    label: 'Answer HTML and call it a success',
    answer: { status: 200, text: '502 Bad Gateway' },
  },
  {
    proxy: 'cut_json',
    label: 'Cut the JSON in half',
    answer: { status: 200, text: '{"services":[{"name":"Kovrex","sta' },
  },
  { proxy: 'cut_connection', label: 'Cut the connection in the middle of the answer', answer: {} },
  {
    proxy: 'endless_body',
    label: 'Answer 50 MB of error',
    answer: { status: 500, text: '{"error":{"message":"xxx' },
  },
  {
    proxy: 'login_redirect',
    label: 'Lead to a login page',
    answer: { status: 200, text: '<title>Sign in</title>' },
    ends: { by: 'cure', request: post('/login', {}) },
  },
  { proxy: 'destroyed', label: 'Destroy the connection without an answer', answer: {} },
  { proxy: 'silent', label: 'Never answer', answer: {} },
  {
    proxy: 'hostile',
    label: 'Put scripts and a secret into the message',
    answer: { status: 400, text: 'onerror=alert(1)' },
  },
  { proxy: 'empty_500', label: 'Fail without a word', answer: { status: 500, text: '' } },
  {
    proxy: 'problem_429',
    label: 'Limit the rate with problem details',
    answer: {
      status: 429,
      body: { title: 'Too Many Requests', status: 429 },
      headers: { 'Retry-After': '20', 'Content-Type': 'application/problem+json' },
    },
    ends: { by: 'time', ms: limitMs },
  },
  {
    proxy: 'problem_422',
    label: 'Refuse a field with problem details',
    answer: {
      status: 422,
      body: { title: 'Unprocessable Content', errors: [{ pointer: '#/name' }] },
      headers: { 'Content-Type': 'application/problem+json' },
    },
  },
]

/** Everything that goes wrong whatever the API; needs the clock for the rate limit. */
export function createAnyTroubles(now: () => number): readonly Trouble<AnyState>[] {
  return rows.map(({ proxy, label, answer, ends = { by: 'mend' } }) => ({
    id: `any.${proxy}`,
    group: 'Anything else',
    label,
    row: proxy,
    probe: get('/status'),
    answer,
    ends,
    cause(state) {
      state.proxy = proxy
      state.limitedUntil = now() + limitMs
    },
    mend(state) {
      if (state.proxy === proxy) state.proxy = 'healthy'
    },
    isActive: (state) => state.proxy === proxy && (proxy !== 'problem_429' || now() < state.limitedUntil),
  }))
}
