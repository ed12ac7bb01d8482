import { defineDialect, isObjectOf } from '../core/index.ts'
import type { Meaning, Problem, ProblemKind } from '../core/index.ts'

/** A chat session is a thing of the app, not the login: a new one is opened, nobody signs in. */
const sessionIsGone: Meaning = { kind: 'not_found', recoveries: ['openNewSession'] }

const codes = {
  SESSION_NOT_FOUND: { ...sessionIsGone, words: 'chat_session.not_found' },
  SESSION_EXPIRED: { ...sessionIsGone, words: 'chat_session.expired' },
  SESSION_CREATION_ERROR: { kind: 'unavailable', words: 'chat_session.not_started', retryable: true },
  INVALID_SESSION: { kind: 'conflict', words: 'chat_session.not_open', recoveries: ['openNewSession'] },
  MESSAGES_HISTORY_ERROR: {
    kind: 'server',
    words: 'chat_session.history',
    recoveries: ['contactSupport'],
    retryable: true,
  },

  MODELS_NOT_FOUND: { kind: 'not_found', words: 'model.not_enabled', recoveries: ['chooseModel'] },
  TOOLS_NOT_FOUND: { kind: 'not_found', words: 'agent.tool_missing', recoveries: ['editRequest'] },
  CONFIG_NOT_FOUND: { kind: 'not_found', words: 'agent.incomplete', recoveries: ['editRequest'] },

  UNAUTHORIZED: {
    kind: 'authentication',
    words: 'credentials',
    recoveries: ['signIn', 'createApiKey'],
    messageIsSafe: false,
  },

  ABORT_ERROR: { kind: 'aborted', retryable: false },
  // Unclassified says nothing: the status says whose fault it is.
  GENERIC_ERROR: ({ status }) => ({ kind: byStatus[status ?? 500] ?? 'server', retryable: true }),
} satisfies Record<string, Meaning | ((problem: Problem) => Meaning)>

const byStatus: Readonly<Record<number, ProblemKind>> = {
  502: 'upstream',
  503: 'unavailable',
  504: 'upstream',
}

/** The Agntix API: upper-case codes, and a request id in every answer. */
export const agntix = defineDialect({
  name: 'agntix',
  recognises: ({ body }) => isObjectOf(body, ['error']) && isEnvelope(body.error),
  // One status for two things: a name that is taken, and a change meanwhile.
  read: ({ status }, { kind, message = '' }) =>
    status === 409 && kind === 'conflict' && /\b(exists?|already|duplicate)\b/i.test(message)
      ? { kind: 'duplicate' }
      : undefined,
  codes,
  kinds: {
    authentication: { words: 'credentials', recoveries: ['signIn', 'createApiKey'] },
    permission: { words: 'permission.key', recoveries: ['requestAccess', 'createApiKey'] },
    validation: { recoveries: ['fixFields', 'editRequest'] },
  },
  retry: {
    statuses: [408, 429, 500, 502, 503, 504],
    maxAttempts: 5,
    backoff: { baseMs: 1000, jitter: 'full' },
    waitsMs: { 429: 1000 },
  },
})

/** Many APIs answer `{ error: { code } }`: only a documented code with a request id of this form is ours. */
function isEnvelope(error: unknown): boolean {
  if (!isObjectOf(error, ['code', 'message', 'requestId'])) return false
  const { code, requestId } = error
  return (
    typeof code === 'string' &&
    Object.hasOwn(codes, code) &&
    typeof requestId === 'string' &&
    requestId.startsWith('req_')
  )
}
