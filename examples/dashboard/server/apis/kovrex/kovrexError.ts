import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ApiContext } from '../../ApiEnv.ts'
import type { Subscription } from './createKovrexState.ts'

/** An answer in Kovrex's envelope. */
export function kovrexError(
  c: ApiContext,
  status: ContentfulStatusCode,
  error: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return c.json({ error, message, ...more }, status)
}

/** Why a subscription does not allow a call; undefined when it does. */
export function findSubscriptionRefusal(
  subscription: Subscription | undefined,
): { code: string; message: string } | undefined {
  if (!subscription) return { code: 'not_subscribed', message: 'You are not subscribed to this agent' }
  if (subscription === 'paused')
    return { code: 'subscription_inactive', message: 'Your subscription is paused or cancelled' }
  if (subscription === 'past_due') return { code: 'subscription_past_due', message: 'Payment failed' }
  return undefined
}
