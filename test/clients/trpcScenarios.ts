import { initTRPC, TRPCError } from '@trpc/server'
import { createHTTPHandler } from '@trpc/server/adapters/standalone'
import { z } from 'zod'
import type { OwnScenario } from './Client.ts'

type Code = TRPCError['code']

const expected: readonly (readonly [Code, OwnScenario['expected']])[] = [
  ['BAD_REQUEST', { kind: 'bad_request', status: 400 }],
  ['UNAUTHORIZED', { kind: 'authentication', status: 401 }],
  ['PAYMENT_REQUIRED', { kind: 'payment', status: 402 }],
  ['FORBIDDEN', { kind: 'permission', status: 403 }],
  ['NOT_FOUND', { kind: 'not_found', status: 404 }],
  ['TIMEOUT', { kind: 'timeout', status: 408 }],
  ['CONFLICT', { kind: 'conflict', status: 409 }],
  ['PRECONDITION_FAILED', { kind: 'conflict', status: 412 }],
  ['PAYLOAD_TOO_LARGE', { kind: 'payload_too_large', status: 413 }],
  ['UNPROCESSABLE_CONTENT', { kind: 'validation', status: 422 }],
  ['TOO_MANY_REQUESTS', { kind: 'rate_limit', status: 429, retryAfterMs: 7000 }],
  ['CLIENT_CLOSED_REQUEST', { kind: 'aborted', status: 499 }],
  ['INTERNAL_SERVER_ERROR', { kind: 'server', status: 500 }],
  ['BAD_GATEWAY', { kind: 'upstream', status: 502 }],
  ['SERVICE_UNAVAILABLE', { kind: 'unavailable', status: 503 }],
  ['GATEWAY_TIMEOUT', { kind: 'upstream', status: 504 }],
]

/** What a real tRPC server answers, code by code, and when the input is wrong. */
export const trpcScenarios: readonly OwnScenario[] = [
  ...expected.map(([code, problem]) => ({
    title: code,
    answer: answerWith(code),
    expected: { ...problem, code, message: 'This order cannot be shown.', messageIsSafe: true },
  })),
  {
    title: 'an input that zod refuses',
    answer: answerWith('NOT_FOUND'),
    input: { id: 7 },
    expected: {
      kind: 'validation',
      status: 400,
      fields: [{ path: 'id', message: 'Use the number on the invoice.', code: 'invalid_type' }],
    },
  },
]

function answerWith(code: Code) {
  const t = initTRPC.create({ isDev: false })
  return createHTTPHandler({
    router: t.router({
      order: t.procedure
        .input(z.object({ id: z.string('Use the number on the invoice.') }).optional())
        .query(() => {
          throw new TRPCError({ code, message: 'This order cannot be shown.' })
        }),
    }),
    responseMeta: () => ({ headers: new Headers({ 'Retry-After': '7' }) }),
  })
}
