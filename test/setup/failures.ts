/** Failures as clients give them, one for each thing that surfaces must be able to show. */
export const failures = {
  server: {
    status: 500,
    headers: { 'x-request-id': 'req_01JABCDEF' },
    body: {},
    url: 'https://api.acme.test/x',
  },
  network: new TypeError('Failed to fetch'),
  limited: { status: 429, headers: { 'retry-after': '20' }, body: {} },
  denied: { status: 403, body: {} },
  missing: { status: 404, body: {} },
  expired: { status: 401, body: { error: { code: 'token_expired', message: 'Token expired' } } },
  changed: { status: 409, body: {} },
  stopped: new DOMException('Aborted', 'AbortError'),
  invalid: {
    status: 422,
    body: {
      errors: [
        { pointer: '/email', detail: 'Enter an email address with an @' },
        { pointer: '/ghost', detail: 'The workspace has no seats left' },
        { pointer: '/name', detail: 'Enter your name' },
      ],
    },
  },
} as const
