import type { HttpFailure, ProblemKind } from '../core/index.ts'

/** A failure to show, test and talk about. */
export interface SampleProblem {
  /** A name to find it by, unique in the table. */
  readonly name: string
  /** What happened, as a sentence without a full stop. */
  readonly title: string
  /** What it decodes to. */
  readonly kind: ProblemKind
  /** The failure as a client gives it. */
  readonly failure: HttpFailure | Error
}

/** At least one failure for every kind, spelled as APIs spell them: for stories, tests and your own components. */
export const sampleProblems: readonly SampleProblem[] = [
  {
    name: 'authentication',
    kind: 'authentication',
    title: 'Nobody is signed in',
    failure: answer(401, { detail: 'Authentication credentials were not provided.' }),
  },
  {
    name: 'wrong-credentials',
    kind: 'authentication',
    title: 'The password does not match',
    failure: answer(401, { error: { code: 'invalid_credentials', message: 'Invalid email or password' } }),
  },
  {
    name: 'revoked-key',
    kind: 'authentication',
    title: 'An API key was revoked',
    failure: answer(401, { error: 'revoked_api_key', message: 'API key has been revoked' }),
  },
  {
    name: 'session-expired',
    kind: 'session_expired',
    title: 'The session ran out',
    failure: answer(401, { detail: 'Token expired' }),
  },
  {
    name: 'permission',
    kind: 'permission',
    title: 'The role is too low',
    failure: answer(403, { detail: 'Insufficient permissions' }),
  },
  {
    name: 'plan-limit',
    kind: 'plan_limit',
    title: 'The plan is used up',
    failure: answer(403, {
      error: { type: 'tier_error', code: 'tier_limit', message: 'Your plan does not allow the operation.' },
    }),
  },
  {
    name: 'payment',
    kind: 'payment',
    title: 'The card was declined',
    failure: answer(402, { error: { code: 'card_declined', message: 'Your card was declined.' } }),
  },
  {
    name: 'not-found',
    kind: 'not_found',
    title: 'The thing is gone',
    failure: answer(404, {
      error: { type: 'not_found_error', code: 'agent_not_found', message: 'No agent with that id exists.' },
    }),
  },
  {
    name: 'conflict',
    kind: 'conflict',
    title: 'Somebody saved meanwhile',
    failure: answer(409, {
      error: { code: 'version_conflict', message: 'This agent was changed by someone else.' },
    }),
  },
  {
    name: 'duplicate',
    kind: 'duplicate',
    title: 'The name is taken',
    failure: answer(409, {
      error: {
        code: 'name_already_exists',
        message: 'An agent with that name already exists.',
        param: 'name',
      },
    }),
  },
  {
    name: 'duplicate-upload',
    kind: 'duplicate',
    title: 'The file was uploaded before',
    failure: answer(409, { upload_session_id: 'ups_abc123', duplicate_of: ['doc_existing456'] }),
  },
  {
    name: 'validation',
    kind: 'validation',
    title: 'Two answers need a change',
    failure: answer(422, {
      detail: [
        {
          loc: ['body', 'email'],
          msg: 'Enter an email address with an @, like name@example.com',
          type: 'value_error',
        },
        { loc: ['body', 'title'], msg: 'Enter a title', type: 'value_error.missing' },
      ],
    }),
  },
  {
    name: 'bad-request',
    kind: 'bad_request',
    title: 'The request was malformed',
    failure: answer(400, {
      error: { code: 'BAD_REQUEST', message: 'Malformed input', requestId: 'req_01J2KBADREQUEST' },
    }),
  },
  {
    name: 'rate-limit',
    kind: 'rate_limit',
    title: 'Too many requests, with a wait',
    failure: answer(429, { detail: 'Rate limit exceeded' }, { 'retry-after': '30' }),
  },
  {
    name: 'daily-limit',
    kind: 'rate_limit',
    title: 'The daily limit is reached',
    failure: answer(429, {
      error: 'rate_limit_exceeded',
      limit_type: 'platform_daily',
      message: 'Daily platform limit exceeded',
      retry_after: 3600,
    }),
  },
  {
    name: 'timeout',
    kind: 'timeout',
    title: 'The client gave up',
    failure: new DOMException('The operation timed out.', 'TimeoutError'),
  },
  {
    name: 'unavailable',
    kind: 'unavailable',
    title: 'A rolling update',
    failure: answer(503, {
      detail: { status: 'shutting_down', timestamp: '2026-03-02T10:30:00.000Z', instance_id: 'i-abc123xyz' },
    }),
  },
  {
    name: 'upstream',
    kind: 'upstream',
    title: 'A connected service does not answer',
    failure: answer(504, {
      error: 'upstream_timeout',
      message: 'Agent did not respond within 30 seconds',
      request_id: 'req_abc123',
    }),
  },
  {
    name: 'server',
    kind: 'server',
    title: 'A bug on the server',
    failure: answer(500, {
      error: {
        code: 'GENERIC_ERROR',
        message: 'Unclassified server-side error',
        requestId: 'req_01J2KSERVER',
      },
    }),
  },
  { name: 'network', kind: 'network', title: 'No connection', failure: new TypeError('Failed to fetch') },
  {
    name: 'aborted',
    kind: 'aborted',
    title: 'The person stopped it',
    failure: new DOMException('The user aborted a request.', 'AbortError'),
  },
  {
    name: 'payload-too-large',
    kind: 'payload_too_large',
    title: 'The file is too large',
    failure: answer(413, {
      error: { code: 'file_too_large', message: 'File too large', max_size: 25_000_000 },
    }),
  },
  {
    name: 'refusal',
    kind: 'refusal',
    title: 'The agent declines',
    failure: answer(200, {
      refused: true,
      refusal_code: 'PRIVATE_COMPANY',
      refusal_reason: 'This agent only covers publicly traded companies',
    }),
  },
  { name: 'unknown', kind: 'unknown', title: 'Nothing is known', failure: new Error('x is not a function') },
]

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpFailure {
  return { status, body, headers: { 'content-type': 'application/json', ...headers } }
}
