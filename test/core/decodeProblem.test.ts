import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeProblem, detectProblem } from '../../src/core/index.ts'

describe('decodeProblem', () => {
  it('gives a problem back unchanged', () => {
    const problem = decodeProblem({ status: 404, body: { message: 'Order not found' } })
    expect(decodeProblem(problem)).toBe(problem)
    expect(detectProblem(problem)).toBe(problem)
  })

  it('keeps the failure as its cause', () => {
    const failure = new TypeError('Failed to fetch')
    expect(decodeProblem(failure).cause).toBe(failure)
  })

  it('tells what else the payload says, without secrets', () => {
    const body = {
      error: { code: 'x_y', limit_type: 'daily', access_token: 'abc', note: 'key=sk_live_1234567890abcdef' },
    }
    const { details } = decodeProblem({ status: 400, body })
    expect(details).toEqual({ limit_type: 'daily', note: 'key=[…]' })
  })

  it('takes keys out of messages', () => {
    const message = 'Incorrect API key provided: sk-abcdefgh12345678ijklmnop.'
    expect(decodeProblem({ status: 401, body: { message } })).toMatchObject({
      message: 'Incorrect API key provided: […]',
      messageIsSafe: false,
    })
  })

  it.each(hostile())('survives %s', (_, failure) => {
    for (const decode of [decodeProblem, detectProblem]) {
      const started = performance.now()
      const problem = decode(failure)
      expect(performance.now() - started).toBeLessThan(1500)
      expect(JSON.stringify({ ...problem, cause: undefined }).length).toBeLessThan(40_000)
    }
  })

  it('is total', () => {
    const body = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withSparseArray: true,
      withTypedArray: true,
      withMap: true,
      withDate: true,
    })
    const failure = fc.oneof(
      body,
      fc.record({ status: fc.oneof(fc.integer(), body), headers: body, body }),
      fc.record({
        status: fc.constantFrom(200, 400, 403, 422, 429, 500),
        body: fc.oneof(fc.json(), words()),
      }),
      fc.record({ response: fc.record({ status: fc.integer(), data: body }), message: body, name: body }),
    )
    fc.assert(
      fc.property(failure, (given) => {
        const problem = decodeProblem(given)
        detectProblem(given)
        expect(typeof problem.kind).toBe('string')
        expect(problem.retryAfterMs ?? 0).toBeLessThan(2 ** 31)
      }),
      { numRuns: 400 },
    )
  })
})

/** Bodies made of the words that envelopes are made of. */
function words() {
  const key = fc.constantFrom(
    'error',
    'errors',
    'detail',
    'message',
    'code',
    'data',
    'fields',
    'loc',
    'msg',
    'status',
    'source',
    'details',
    '@type',
    'meta',
    'extensions',
    'retry_after',
    'links',
    'type',
  )
  return fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 4 }),
    ),
  })).node
}

function hostile(): [string, unknown][] {
  const cycle: Record<string, unknown> = { message: 'x' }
  cycle['error'] = cycle
  const deep: Record<string, unknown> = {}
  let inner = deep
  for (let i = 0; i < 1e5; i++) inner = inner['error'] = {} as Record<string, unknown>
  const refuse = () => {
    throw new Error('refused')
  }
  const traps = {
    get: refuse,
    has: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
  }
  const endless: object = new Proxy(() => {}, {
    get: (_target, _key, self) => self,
    ownKeys: () => ['a', 'prototype'],
  })
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const long = 'a1 '.repeat(2e7)
  return [
    ['a cycle', { status: 400, body: cycle }],
    ['great depth', { status: 400, body: deep }],
    ['great depth in text', { status: 400, body: '['.repeat(1e6) }],
    [
      'a million entries',
      { status: 400, body: { errors: Array.from({ length: 1e6 }, () => ({ field: 'a', message: 'b' })) } },
    ],
    ['a sparse list', { status: 400, body: { errors: Array(1e9) } }],
    ['60 MB of text', { status: 500, body: long }],
    ['60 MB of a message', { status: 500, body: { message: long } }],
    ['60 MB of a header', { status: 429, headers: { 'retry-after': long, 'www-authenticate': long } }],
    ['60 MB thrown', long],
    ['getters that throw', Object.defineProperty({ status: 400 }, 'body', { get: refuse, enumerable: true })],
    [
      'a getter in the body',
      { status: 400, body: Object.defineProperty({}, 'message', { get: refuse, enumerable: true }) },
    ],
    ['a proxy that refuses everything', new Proxy({}, traps)],
    [
      'a body that refuses everything',
      { status: 400, headers: new Proxy({}, traps), body: new Proxy({}, traps) },
    ],
    ['a proxy without end', endless],
    ['a body without end', { status: 400, body: endless }],
    ['a revoked proxy', proxy],
    ['a revoked body', { status: 400, body: proxy }],
    [
      'keys of prototypes',
      JSON.parse('{"status":400,"body":{"__proto__":{"message":"x"},"constructor":{"prototype":1}}}'),
    ],
    [
      'values that have no text',
      {
        status: 400,
        body: { message: { toString: refuse }, code: Symbol('x'), status: Object.create(null) },
      },
    ],
    [
      'an error without text',
      Object.assign(new Error('x'), { message: Symbol('x'), name: { toString: refuse } }),
    ],
    ['a symbol', Symbol('x')],
    ['a function', () => {}],
    ['not a number', Number.NaN],
    ['a date that is none', new Date(Number.NaN)],
  ]
}
