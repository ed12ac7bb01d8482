import { get, post, troublesOf, type Trouble } from '../../Trouble.ts'
import type { KovrexKey, KovrexState, Subscription } from './createKovrexState.ts'

const slug = 'leadership-change-authority'
const agents = get('/v1/agents')
const call = post(`/v1/call/${slug}`, { ticker: 'NVLT' })
const { byRequest } = troublesOf<KovrexState>()

/** What goes wrong with keys and subscriptions. */
export const kovrexAccessTroubles: readonly Trouble<KovrexState>[] = [
  {
    id: 'kovrex.invalid_api_key',
    group: 'Authentication errors (401)',
    label: 'Delete the API key',
    row: 'invalid_api_key',
    probe: agents,
    answer: { status: 401, body: { error: 'invalid_api_key', message: 'The API key provided is invalid' } },
    ends: { by: 'cure', request: post('/v1/keys') },
    cause: (state) => void state.keys.delete(state.currentKey),
    mend: (state) => void state.keys.set(state.currentKey, { status: 'valid', mode: 'live' }),
    isActive: (state) => !state.keys.has(state.currentKey),
  },
  {
    id: 'kovrex.malformed_api_key',
    group: 'Authentication errors (401)',
    label: 'Send a key with a typing error',
    row: 'invalid_api_key',
    probe: get('/v1/agents', { Authorization: 'Bearer kvx-live' }),
    answer: { status: 401, body: { error: 'invalid_api_key' } },
    ends: { by: 'request', instead: agents },
    ...byRequest,
  },
  {
    id: 'kovrex.revoked_api_key',
    group: 'Authentication errors (401)',
    label: 'Revoke the API key',
    row: 'revoked_api_key',
    probe: agents,
    answer: { status: 401, body: { error: 'revoked_api_key' } },
    ends: { by: 'cure', request: post('/v1/keys') },
    ...keyIs('revoked'),
  },
  {
    id: 'kovrex.expired_api_key',
    group: 'Authentication errors (401)',
    label: 'Let the API key expire',
    row: 'expired_api_key',
    probe: agents,
    answer: { status: 401, body: { error: 'expired_api_key' } },
    ends: { by: 'cure', request: post('/v1/keys') },
    ...keyIs('expired'),
  },
  {
    id: 'kovrex.not_subscribed',
    group: 'Authorization errors (403)',
    label: 'Drop the subscription',
    row: 'not_subscribed',
    probe: call,
    answer: {
      status: 403,
      body: { error: 'not_subscribed', message: 'You are not subscribed to this agent', agent: slug },
    },
    ends: { by: 'cure', request: post(`/v1/subscriptions/${slug}`) },
    ...subscriptionIs(undefined),
  },
  {
    id: 'kovrex.subscription_inactive',
    group: 'Authorization errors (403)',
    label: 'Pause the subscription',
    row: 'subscription_inactive',
    probe: call,
    answer: { status: 403, body: { error: 'subscription_inactive', agent: slug } },
    ends: { by: 'cure', request: post(`/v1/subscriptions/${slug}/reactivate`) },
    ...subscriptionIs('paused'),
  },
  {
    id: 'kovrex.subscription_past_due',
    group: 'Authorization errors (403)',
    label: 'Let the payment fail',
    row: 'subscription_past_due',
    probe: call,
    answer: { status: 403, body: { error: 'subscription_past_due', agent: slug } },
    ends: { by: 'cure', request: post(`/v1/subscriptions/${slug}/payment-method`) },
    ...subscriptionIs('past_due'),
  },
  {
    id: 'kovrex.sandbox_not_allowed',
    group: 'Authorization errors (403)',
    label: 'Switch to a sandbox key',
    row: 'sandbox_not_allowed',
    probe: call,
    answer: { status: 403, body: { error: 'sandbox_not_allowed', agent: slug } },
    ends: { by: 'cure', request: post('/v1/keys', { mode: 'live' }) },
    cause: (state) => void (currentKey(state).mode = 'sandbox'),
    mend: (state) => void (currentKey(state).mode = 'live'),
    isActive: (state) => state.keys.get(state.currentKey)?.mode === 'sandbox',
  },
]

function currentKey(state: KovrexState): KovrexKey {
  const key = state.keys.get(state.currentKey) ?? { status: 'valid', mode: 'live' }
  state.keys.set(state.currentKey, key)
  return key
}

function keyIs(status: KovrexKey['status']) {
  return {
    cause: (state: KovrexState) => void (currentKey(state).status = status),
    mend: (state: KovrexState) => void (currentKey(state).status = 'valid'),
    isActive: (state: KovrexState) => state.keys.get(state.currentKey)?.status === status,
  }
}

function subscriptionIs(subscription: Subscription | undefined) {
  return {
    cause: (state: KovrexState) =>
      void (subscription ? state.subscriptions.set(slug, subscription) : state.subscriptions.delete(slug)),
    mend: (state: KovrexState) => void state.subscriptions.set(slug, 'active'),
    isActive: (state: KovrexState) => state.subscriptions.get(slug) === subscription,
  }
}
