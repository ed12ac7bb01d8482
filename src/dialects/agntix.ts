import { defineDialect, isObjectOf } from '../core/index.ts'
import type { Meaning } from '../core/index.ts'

/** A chat session is a thing of the app, not the login: a new one is opened, nobody signs in. */
const sessionIsGone: Meaning = { kind: 'not_found', recoveries: ['openNewSession'] }

const codes = {
  SESSION_NOT_FOUND: { ...sessionIsGone, words: 'chat_session.not_found' },
  SESSION_EXPIRED: { ...sessionIsGone, words: 'chat_session.expired' },
  SESSION_CREATION_ERROR: { kind: 'unavailable', words: 'chat_session.not_started', retryable: true },
  INVALID_SESSION: { kind: 'conflict', words: 'chat_session.not_open', recoveries: ['openNewSession'] },
  MESSAGES_HISTORY_ERROR: { kind: 'server', words: 'chat_session.history', recoveries: ['contactSupport'], retryable: true },

  MODELS_NOT_FOUND: { kind: 'not_found', words: 'model.not_enabled', recoveries: ['chooseModel'] },
  TOOLS_NOT_FOUND: { kind: 'not_found', words: 'agent.tool_missing', recoveries: ['editRequest'] },
  CONFIG_NOT_FOUND: { kind: 'not_found', words: 'agent.incomplete', recoveries: ['editRequest'] },

  UNAUTHORIZED: { kind: 'authentication', words: 'credentials', recoveries: ['signIn', 'createApiKey'], messageIsSafe: false },

  ABORT_ERROR: { kind: 'aborted', retryable: false },
  GENERIC_ERROR: { kind: 'server', retryable: true },
} satisfies Record<string, Meaning>

/** The Agntix API: upper-case codes, and a request id in every answer. */
export const agntix = defineDialect({
  name: 'agntix',
  recognises: ({ body }) =>
    isObjectOf(body, ['error']) &&
    isObjectOf(body.error, ['code', 'message', 'requestId']) &&
    Object.hasOwn(codes, String(body.error.code)) &&
    String(body.error.requestId).startsWith('req_'),
  codes,
  kinds: {
    authentication: { words: 'credentials', recoveries: ['signIn', 'createApiKey'] },
    permission: { recoveries: ['requestAccess', 'createApiKey'] },
    validation: { recoveries: ['fixFields', 'editRequest'] },
  },
  retry: {
    statuses: [408, 429, 500, 502, 503, 504],
    maxAttempts: 5,
    backoff: { baseMs: 1000, jitter: 'full' },
    waitsMs: { 429: 1000 },
  },
})
