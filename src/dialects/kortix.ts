import { defineDialect, findKnownMessage, isObjectOf } from '../core/index.ts'
import type { HttpFailure, KnownMessage, Meaning, ProblemReading } from '../core/index.ts'

const codes = {
  credentials_missing: {
    kind: 'authentication',
    words: 'credentials',
    recoveries: ['signIn', 'createApiKey'],
  },
  api_key_format: { kind: 'authentication', words: 'api_key.format', recoveries: ['createApiKey'] },
  access_denied: { kind: 'permission', recoveries: ['requestAccess', 'switchAccount'] },
  // A 404 may hide a 403, so each of them offers another account, whether or not the thing exists.
  worker_run_not_found: {
    kind: 'not_found',
    words: 'run.not_found',
    recoveries: ['goBack', 'switchAccount'],
  },
  thread_not_found: { kind: 'not_found', words: 'thread.not_found', recoveries: ['goBack', 'switchAccount'] },
  sandbox_not_found: {
    kind: 'not_found',
    words: 'sandbox.not_found',
    recoveries: ['goBack', 'switchAccount'],
  },
  // Does not mend itself: somebody has to configure the server.
  auth_configuration: {
    kind: 'server',
    recoveries: ['contactSupport'],
    retryable: false,
    messageIsSafe: false,
  },
  shutting_down: { kind: 'unavailable', retryable: true },
} satisfies Record<string, Meaning>

/** The Kortix API: texts without codes, and a server that says when it shuts down. */
export const kortix = defineDialect({
  name: 'kortix',
  recognises: (failure) => isShuttingDown(failure) || findKnownMessage(messages, failure) !== undefined,
  read: readCode,
  codes,
  kinds: {
    authentication: { words: 'credentials', recoveries: ['signIn', 'createApiKey'] },
    not_found: { recoveries: ['goBack', 'switchAccount'] },
    server: { messageIsSafe: false },
  },
  retry: {
    statuses: [429, 500, 502, 503, 504],
    maxAttempts: 3,
    backoff: { baseMs: 1000, factor: 2, jitter: 'none' },
    waitsMs: { 429: 60_000 },
  },
})

const messages: readonly KnownMessage<keyof typeof codes>[] = [
  { says: /^No valid authentication credentials found/i, code: 'credentials_missing' },
  { says: /^Invalid API key format\. Expected format: pk_/i, code: 'api_key_format' },
  {
    status: 403,
    says: /^Not authorized to access this (thread|worker run|sandbox|agent|project)\b/i,
    code: 'access_denied',
  },
  { status: 404, says: /^Worker run not found/i, code: 'worker_run_not_found' },
  { status: 404, says: /^Thread not found/i, code: 'thread_not_found' },
  { status: 404, says: /^Sandbox not found\b/i, code: 'sandbox_not_found' },
  { status: 500, says: /^Server authentication configuration error/i, code: 'auth_configuration' },
]

function readCode(failure: HttpFailure): ProblemReading<keyof typeof codes> | undefined {
  if (isShuttingDown(failure)) return { code: 'shutting_down' }
  const known = findKnownMessage(messages, failure)
  return known && { code: known.code }
}

function isShuttingDown({ body }: HttpFailure): boolean {
  return (
    isObjectOf(body, ['detail']) &&
    isObjectOf(body.detail, ['status', 'instance_id'], ['timestamp']) &&
    body.detail.status === 'shutting_down'
  )
}
