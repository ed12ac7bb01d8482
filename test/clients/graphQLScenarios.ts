import type { OwnScenario } from './Client.ts'

const forbidden = {
  message: 'You cannot see this order.',
  path: ['order'],
  extensions: { code: 'FORBIDDEN', requestId: 'req_gql' },
}

/** What only GraphQL servers answer. */
export const graphQLScenarios: readonly OwnScenario[] = [
  {
    title: '200 with an error code',
    answer: { status: 200, body: { data: null, errors: [forbidden] } },
    expected: {
      kind: 'permission',
      code: 'FORBIDDEN',
      requestId: 'req_gql',
      message: 'You cannot see this order.',
      messageIsSafe: true,
    },
  },
  {
    title: '200 with a part of the data and an error',
    answer: {
      status: 200,
      body: {
        data: { order: { id: '1', total: null } },
        errors: [
          {
            message: 'Prices cannot be read now.',
            path: ['order', 'total'],
            extensions: { code: 'SERVICE_UNAVAILABLE' },
          },
        ],
      },
    },
    expected: { kind: 'unavailable', code: 'SERVICE_UNAVAILABLE' },
  },
  {
    title: '400 with a code of GraphQL',
    answer: {
      status: 400,
      headers: { 'Content-Type': 'application/graphql-response+json' },
      body: JSON.stringify({
        errors: [
          {
            message: 'Cannot query field "totl" on type "Order".',
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      }),
    },
    expected: { kind: 'bad_request', code: 'GRAPHQL_VALIDATION_FAILED', messageIsSafe: false },
  },
  {
    title: '401 with UNAUTHENTICATED',
    answer: {
      status: 401,
      body: { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] },
    },
    expected: { kind: 'authentication', code: 'UNAUTHENTICATED' },
  },
]
