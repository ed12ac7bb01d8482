import { defineDialect, findKnownMessage } from '../core/index.ts'
import type { HttpFailure, KnownMessage, Meaning, Problem, ProblemReading } from '../core/index.ts'

/** A vendor behind the API: its text names internals and is never shown. */
const fromVendor: Meaning = { kind: 'upstream', recoveries: ['contactSupport'], messageIsSafe: false }

const codes = {
  token_missing: { kind: 'authentication', recoveries: ['signIn'] },
  // `POST /auth/refresh` and carry on; a person signs in only when that did not help.
  token_expired: { kind: 'session_expired', recoveries: ['signIn'] },
  invalid_api_key: { kind: 'authentication', words: 'api_key.invalid', recoveries: ['createApiKey'] },
  user_not_found: { kind: 'authentication', words: 'account.gone', recoveries: ['signIn'] },

  insufficient_permissions: { kind: 'permission', words: 'role.too_low', recoveries: ['requestAccess'] },
  not_a_member: {
    kind: 'permission',
    words: 'workspace.not_member',
    recoveries: ['requestAccess', 'switchAccount'],
  },
  admin_required: { kind: 'permission', words: 'role.admin', recoveries: ['requestAccess'] },

  agent_not_found: { kind: 'not_found', words: 'agent.not_found', recoveries: ['goBack', 'switchAccount'] },
  phone_number_registered: {
    kind: 'duplicate',
    words: 'phone_number.registered',
    recoveries: ['useExisting'],
  },
  // Nobody knows how long a batch runs: only a person tries again.
  batch_running: {
    kind: 'conflict',
    words: 'batch.running',
    recoveries: ['retry'],
    retryable: true,
    retry: { statuses: [] },
  },
  phone_number_format: {
    kind: 'validation',
    words: 'phone_number.format',
    recoveries: ['fixFields', 'editRequest'],
  },
  file_too_large: { kind: 'payload_too_large', words: 'file.too_large', recoveries: ['chooseFile'] },

  livekit_error: { ...fromVendor, words: 'calls.not_connected' },
  // Its balance or its credentials: buying again changes nothing.
  twilio_error: { ...fromVendor, words: 'phone_number.not_bought', retryable: false },
  s3_error: { ...fromVendor, words: 'recording.not_available' },
} satisfies Record<string, Meaning>

/** The voice agents platform: its messages are its only codes. */
export const voiceAgents = defineDialect({
  name: 'voice-agents',
  recognises: (failure) => findKnownMessage(messages, failure) !== undefined,
  read: readCode,
  codes,
  kinds: {
    not_found: { recoveries: ['goBack', 'switchAccount'] },
    duplicate: { recoveries: ['useExisting'] },
    server: { messageIsSafe: false },
  },
})

const messages: readonly KnownMessage<keyof typeof codes>[] = [
  { status: 401, says: /^Invalid or missing token\b/i, code: 'token_missing' },
  { status: 401, says: /^Token expired\b/i, code: 'token_expired' },
  { status: 401, says: /^Invalid API key\.?$/i, code: 'invalid_api_key' },
  { status: 401, says: /^User not found\b/i, code: 'user_not_found' },
  { status: 403, says: /^Insufficient permissions\b/i, code: 'insufficient_permissions' },
  { status: 403, says: /^Not a member of this workspace\b/i, code: 'not_a_member' },
  { status: 403, says: /^Admin access required\b/i, code: 'admin_required' },
  { status: 404, says: /^Agent not found\b/i, code: 'agent_not_found' },
  { status: 409, says: /^Phone number already registered\b/i, code: 'phone_number_registered' },
  { status: 400, says: /^Batch is currently running\b/i, code: 'batch_running' },
  { status: 400, says: /^Invalid phone number format\b/i, code: 'phone_number_format' },
  { status: 400, says: /^File too large\b/i, code: 'file_too_large' },
  { status: 500, says: /^LiveKit SIP error:/i, code: 'livekit_error' },
  { status: 500, says: /^Twilio error:/i, code: 'twilio_error' },
  { status: 500, says: /^S3 error:/i, code: 's3_error' },
]

function readCode(failure: HttpFailure, general: Problem): ProblemReading<keyof typeof codes> | undefined {
  const code = findKnownMessage(messages, failure)?.code
  if (code === 'admin_required') return { code, details: { ...general.details, role: 'admin' } }
  return code && { code }
}
