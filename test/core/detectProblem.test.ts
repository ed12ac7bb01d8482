import { describe, expect, it } from 'vitest'
import { detectProblem } from '../../src/core/index.ts'

describe('detectProblem', () => {
  it.each([
    ['an error beside nothing', { error: { code: 'overloaded', message: 'Busy.' } }, 'unavailable'],
    ['a flag', { ok: false, error: 'invalid_auth' }, 'authentication'],
    [
      'errors of GraphQL beside data',
      { data: { a: null }, errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] },
      'permission',
    ],
    [
      'wrong input of a mutation',
      { data: { create: { userErrors: [{ field: ['title'], message: 'Too long.' }] } } },
      'validation',
    ],
    ['a code and a text', { code: 40_001, msg: 'token expired', data: null }, 'session_expired'],
    ['a part that failed', { results: [{ status: 'error', code: 'quota_exceeded' }] }, 'plan_limit'],
    ['a state of the whole', { status: 'failure', message: 'Rate limit exceeded.' }, 'rate_limit'],
    [
      'one error in a batch',
      [{ result: 1 }, { error: { code: -32_004, data: { code: 'NOT_FOUND' } } }],
      'not_found',
    ],
    ['a refusal', { refused: true, refusal_code: 'PRIVATE', refusal_reason: 'Only public ones.' }, 'refusal'],
    ['a refusal of a model', { choices: [{ message: { refusal: 'I cannot help with that.' } }] }, 'refusal'],
    ['a filter', { candidates: [{ finishReason: 'SAFETY' }] }, 'refusal'],
  ])('finds %s', (_, body, kind) => {
    expect(detectProblem(body)).toMatchObject({ kind })
    expect(detectProblem({ status: 200, headers: {}, body })).toMatchObject({ kind, status: 200 })
  })

  it.each([
    ['nothing', undefined],
    ['data', { data: { a: 1 }, errors: [] }],
    ['a null error', { error: null, value: 1 }],
    ['a false error', { error: false, message: 'Saved.' }],
    ['a flag that all is well', { success: true, errors: [], messages: [{ code: 1 }] }],
    ['a list of records', [{ id: 1, error: 'that it once had', name: 'a', at: 1 }]],
    ['a stored job that failed', { id: 'job_1', object: 'job', status: 'failed', error: { message: 'x' } }],
    ['counts of errors', { results: [{ name: 'a', errors: 2 }], errors: 2 }],
    ['records that failed', { data: [{ id: 1, status: 'failed', error: 'x' }] }],
    ['an empty answer', { status: 204, headers: {} }],
    ['a page', { status: 200, headers: {}, body: '<!doctype html><title>Orders</title>' }],
    ['a text', 'error'],
  ])('finds nothing wrong with %s', (_, response) => {
    expect(detectProblem(response)).toBeUndefined()
  })

  it('does not list what it is given: a good answer may be large', () => {
    const refuse = () => {
      throw new Error('listed')
    }
    const data = new Proxy({}, { ownKeys: refuse })
    expect(
      detectProblem({ status: 200, headers: {}, body: new Proxy({ data }, { ownKeys: refuse }) }),
    ).toBeUndefined()
  })

  it('tells why a model declined, in its own words', () => {
    expect(detectProblem({ choices: [{ message: { refusal: 'I cannot help with that.' } }] })).toMatchObject({
      message: 'I cannot help with that.',
      messageIsSafe: true,
      retryable: false,
    })
  })

  it('takes a sign-in page for a missing login', () => {
    const body = '<!doctype html><html><head><title>Log in</title></head></html>'
    expect(detectProblem({ status: 200, headers: {}, body })).toMatchObject({ kind: 'authentication' })
  })

  it('reads the trailer of gRPC', () => {
    const headers = { 'grpc-status': '5', 'grpc-message': 'No such order.' }
    expect(detectProblem({ status: 200, headers })).toMatchObject({
      kind: 'not_found',
      message: 'No such order.',
    })
  })

  it('decodes what failed', () => {
    expect(detectProblem({ status: 503, headers: {} })).toMatchObject({ kind: 'unavailable' })
    expect(detectProblem(new TypeError('Failed to fetch'))).toMatchObject({ kind: 'network' })
  })
})
