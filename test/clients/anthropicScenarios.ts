import type { OwnScenario } from './Client.ts'

const wrap = (type: string, message: string) => ({
  type: 'error',
  error: { type, message },
  request_id: 'req_anthropic',
})

/** Bodies as https://docs.anthropic.com/en/api/errors has them. */
export const anthropicScenarios: readonly OwnScenario[] = [
  {
    title: 'a service that is overloaded',
    answer: { status: 529, body: wrap('overloaded_error', 'Overloaded') },
    expected: {
      kind: 'unavailable',
      status: 529,
      code: 'overloaded_error',
      requestId: 'req_anthropic',
      retryable: true,
    },
  },
  {
    title: 'too many requests',
    answer: {
      status: 429,
      headers: { 'Retry-After': '7' },
      body: wrap('rate_limit_error', 'This request would exceed your rate limit.'),
    },
    expected: { kind: 'rate_limit', code: 'rate_limit_error', retryAfterMs: 7000 },
  },
  {
    title: 'a wrong API key',
    answer: { status: 401, body: wrap('authentication_error', 'invalid x-api-key') },
    expected: { kind: 'authentication', code: 'authentication_error', messageIsSafe: false },
  },
]
