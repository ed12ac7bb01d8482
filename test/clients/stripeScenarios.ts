import type { OwnScenario } from './Client.ts'

const headers = { 'Request-Id': 'req_stripe' }

/** Bodies as https://docs.stripe.com/error-handling has them. */
export const stripeScenarios: readonly OwnScenario[] = [
  {
    title: 'a card that is declined',
    answer: {
      status: 402,
      headers,
      body: {
        error: {
          type: 'card_error',
          code: 'card_declined',
          decline_code: 'insufficient_funds',
          message: 'Your card has insufficient funds.',
          param: 'number',
          doc_url: 'https://stripe.com/docs/error-codes/card-declined',
        },
      },
    },
    expected: {
      kind: 'payment',
      status: 402,
      code: 'card_declined',
      requestId: 'req_stripe',
      message: 'Your card has insufficient funds.',
      messageIsSafe: true,
      helpUrl: 'https://stripe.com/docs/error-codes/card-declined',
    },
  },
  {
    title: 'a parameter that is missing',
    answer: {
      status: 400,
      headers,
      body: {
        error: {
          type: 'invalid_request_error',
          code: 'parameter_missing',
          message: 'Missing required param: amount.',
          param: 'amount',
        },
      },
    },
    expected: {
      kind: 'validation',
      status: 400,
      code: 'parameter_missing',
      fields: [{ path: 'amount', message: 'Missing required param: amount.' }],
    },
  },
  {
    title: 'a fault without a code',
    answer: {
      status: 500,
      headers,
      body: { error: { type: 'api_error', message: 'Sorry, something went wrong on our end.' } },
    },
    expected: {
      kind: 'server',
      status: 500,
      requestId: 'req_stripe',
      message: 'Sorry, something went wrong on our end.',
    },
  },
  {
    title: 'too many requests',
    answer: {
      status: 429,
      headers: { ...headers, 'Retry-After': '7' },
      body: { error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests.' } },
    },
    expected: { kind: 'rate_limit', code: 'rate_limit', retryAfterMs: 7000, requestId: 'req_stripe' },
  },
]
