import { defineDialect, isObjectOf } from '../core/index.ts'
import type { HttpFailure, Meaning } from '../core/index.ts'

const newKey = ['createApiKey', 'contactSupport'] as const
const needsMending: Meaning = { kind: 'validation', recoveries: ['fixFields', 'editRequest'] }

/** The Kovrex API: agents that people subscribe to, and that may decline a request. */
export const kovrex = defineDialect({
  name: 'kovrex',
  recognises: (failure) => isRefusal(failure) || isError(failure),
  codes: {
    invalid_api_key: { kind: 'authentication', words: 'api_key.invalid', recoveries: newKey },
    revoked_api_key: { kind: 'authentication', words: 'api_key.revoked', recoveries: newKey },
    expired_api_key: { kind: 'authentication', words: 'api_key.expired', recoveries: newKey },

    not_subscribed: { kind: 'plan_limit', words: 'subscription.none', recoveries: ['subscribe'] },
    // Not `payment`: nothing was declined; somebody paused or cancelled it.
    subscription_inactive: {
      kind: 'plan_limit',
      words: 'subscription.inactive',
      recoveries: ['reactivateSubscription'],
    },
    subscription_past_due: { kind: 'payment', words: 'subscription.past_due', recoveries: ['updatePayment'] },
    sandbox_not_allowed: { kind: 'permission', words: 'agent.no_sandbox', recoveries: ['createApiKey'] },

    validation_error: needsMending,
    missing_field: needsMending,
    invalid_field_type: needsMending,

    rate_limit_exceeded: ({ details }) =>
      isDaily(details['limit_type'])
        ? { kind: 'rate_limit', words: 'rate_limit.daily', recoveries: ['seePlans'] }
        : { kind: 'rate_limit' },

    upstream_error: {
      kind: 'upstream',
      words: 'agent.failing',
      recoveries: ['contactSupport'],
      retryable: true,
    },
    upstream_timeout: {
      kind: 'upstream',
      words: 'agent.slow',
      recoveries: ['contactSupport'],
      retryable: true,
    },
  },
  kinds: {
    authentication: { words: 'api_key.invalid', recoveries: newKey },
    not_found: { words: 'agent.not_found' },
    // The reason is written for the person who asked.
    refusal: { words: 'refusal.scope', recoveries: ['editRequest'], messageIsSafe: true },
  },
  retry: { statuses: [429, 502, 504], maxAttempts: 3 },
})

const documented: Readonly<Record<number, readonly string[]>> = {
  400: ['validation_error', 'missing_field', 'invalid_field_type'],
  401: ['invalid_api_key', 'revoked_api_key', 'expired_api_key'],
  403: ['not_subscribed', 'subscription_inactive', 'subscription_past_due', 'sandbox_not_allowed'],
  429: ['rate_limit_exceeded'],
  502: ['upstream_error', 'upstream_timeout'],
  504: ['upstream_error', 'upstream_timeout'],
}

const extras = ['details', 'agent', 'limit_type', 'retry_after', 'request_id'] as const

/** Other APIs use the same words: only the documented code at its status, with no foreign key beside it, is ours. */
function isError({ status, body }: HttpFailure): boolean {
  if (!isObjectOf(body, ['error', 'message'], extras)) return false
  if (typeof body.error !== 'string' || !documented[status]?.includes(body.error)) return false
  if (status === 400) return isObjectOf(body.details, ['field', 'issue'])
  return status !== 429 || typeof body.limit_type === 'string'
}

function isRefusal({ status, body }: HttpFailure): boolean {
  return (
    status === 200 && isObjectOf(body, ['refused', 'refusal_code', 'refusal_reason']) && body.refused === true
  )
}

/** `platform_daily`: comes back tomorrow, not in a moment. */
function isDaily(limit: unknown): boolean {
  return typeof limit === 'string' && limit.endsWith('_daily')
}
