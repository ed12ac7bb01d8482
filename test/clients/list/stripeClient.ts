import { Stripe } from 'stripe'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { stripeScenarios } from '../stripeScenarios.ts'

export const stripeClient: Client = {
  name: 'stripe',
  package: 'stripe',
  call: 'stripe.charges.retrieve(id)',
  retries: 'switched off by `maxNetworkRetries: 0`',
  accepts: ['invalid', 'missing'],
  own: stripeScenarios,
  fail({ url, signal, timeout }) {
    const { hostname: host, port } = new URL(url)
    const stripe = new Stripe('sk_test_4242', {
      host,
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      timeout,
      httpClient: Stripe.createFetchHttpClient((input: RequestInfo | URL, init?: RequestInit) =>
        fetch(input, signal ? { ...init, signal } : init),
      ),
    })
    return catchFailure(stripe.charges.retrieve('ch_1'))
  },
  losses: [
    {
      because: 'An answer without JSON becomes a `StripeAPIError` without status and headers.',
      instead: {
        crashed: { kind: 'unknown', status: undefined },
        gateway: { kind: 'unknown', status: undefined },
        signedOut: { kind: 'unknown', status: undefined, code: undefined },
      },
    },
    {
      because: 'A request cannot be aborted; a `fetch` of the app’s own that aborts is told as a timeout.',
      instead: { aborted: { kind: 'timeout' } },
    },
  ],
}
