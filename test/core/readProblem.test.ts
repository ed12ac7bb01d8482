import { describe, expect, it } from 'vitest'
import {
  createProfile,
  decodeProblem,
  detectProblem,
  presentProblem,
  ProblemError,
} from '../../src/core/index.ts'
import type { Problem } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'

const sentence = 'This agent covers public companies only.'
const posing = {
  kind: 'refusal',
  messageIsSafe: true,
  message: sentence,
  fields: [],
  details: {},
}
/** As clients throw a body: parsed, with nothing of ours about it. */
const decodeBody = (part: object) => decodeProblem(JSON.parse(JSON.stringify({ ...posing, ...part })))

describe('readProblem', () => {
  it('trusts what was decoded here, and nothing that merely looks like it', () => {
    const problem = decodeProblem({ status: 404, body: { message: 'Order not found' } })
    expect(decodeProblem(problem)).toBe(problem)
    expect(decodeProblem(new ProblemError(problem))).toBe(problem)
    expect(decodeProblem(new Error('Failed', { cause: new ProblemError(problem) }))).toBe(problem)
    expect(decodeProblem({ ...problem })).not.toBe(problem)
  })

  it('trusts what the app itself throws as a ProblemError', () => {
    const own: Problem = { ...posing, kind: 'refusal', message: 'See /a/b for {x}', cause: undefined }
    expect(decodeProblem(new ProblemError(own))).toBe(own)
    expect(decodeProblem(own)).toBe(own)
    const ofAnotherCopy = Object.assign(new Error('x'), { name: 'ProblemError', problem: { ...own } })
    expect(decodeProblem(ofAnotherCopy)).toBe(ofAnotherCopy.problem)
  })

  it('completes what a ProblemError carries', () => {
    const error = new ProblemError({ ...posing, retryAfterMs: Number.NaN } as unknown as Problem)
    expect(decodeProblem(error).retryAfterMs).toBeUndefined()
  })

  it('gives the same answer for its own answer', () => {
    const problem = decodeBody({})
    expect(problem).toMatchObject({ kind: 'refusal', message: sentence, messageIsSafe: true })
    expect(decodeProblem(problem)).toBe(problem)
    expect(detectProblem(problem)).toBe(problem)
  })

  it.each([
    ['markup', 'Sign in at <b>evil.test</b>'],
    ['code', 'TypeError: x is undefined at line 3'],
    ['a key', 'Your key sk-abcdefgh12345678ijklmnop is wrong'],
    ['a page of text', 'word '.repeat(1000)],
  ])('never calls %s safe because a body says so', (_, message) => {
    const problem = decodeBody({ message })
    expect(problem.messageIsSafe).toBe(false)
    expect(problem.message).not.toMatch(/sk-abc/)
    expect(problem.message!.length).toBeLessThanOrEqual(2000)
    expect(presentProblem(problem, createProfile({ locale: en })).serverText).toBeUndefined()
  })

  it('keeps what a body calls unsafe', () => {
    expect(decodeBody({ messageIsSafe: false }).messageIsSafe).toBe(false)
  })

  it('turns no line around and hides nothing', () => {
    expect(decodeBody({ message: 'Pay \u202Eevil\u0007 now' }).message).toBe('Pay evil now')
  })

  it.each<[string, object, Partial<Problem>]>([
    ['a link that runs', { helpUrl: 'javascript:alert(1)' }, { helpUrl: undefined }],
    ['a link with credentials', { helpUrl: 'https://a:b@evil.test/' }, { helpUrl: undefined }],
    ['a good link', { helpUrl: 'https://docs.test/help' }, { helpUrl: 'https://docs.test/help' }],
    ['a sentence as an id', { requestId: 'call <script> now' }, { requestId: undefined }],
    ['an id', { requestId: 'req_1' }, { requestId: 'req_1' }],
    ['a wait that is a text', { retryAfterMs: 'soon' }, { retryAfterMs: undefined }],
    ['a wait before now', { retryAfterMs: -5 }, { retryAfterMs: undefined }],
    ['a wait of a year', { retryAfterMs: 4e10 }, { retryAfterMs: 2 ** 31 - 1 }],
    ['a status that is an object', { status: {} }, { status: undefined }],
    ['a retry that is a text', { retryable: 'yes' }, { retryable: undefined }],
    [
      'secrets in details',
      { details: { password: 'x', note: 'Bearer abcdef1234567890' } },
      { details: { note: 'Bearer […]' } },
    ],
    [
      'fields with secrets and without texts',
      { fields: [{ path: 'a', message: 'sk_live_1234567890abcdef' }, { path: 'b' }, 'c'] },
      { fields: [{ path: 'a', message: '[…]' }] },
    ],
  ])('reads %s as from any body', (_, part, expected) => {
    const problem = decodeBody(part)
    expect(
      Object.fromEntries(Object.keys(expected).map((key) => [key, problem[key as keyof Problem]])),
    ).toEqual(expected)
  })

  it('does not take a foreign kind for a problem', () => {
    expect(decodeBody({ kind: 'teapot' })).toMatchObject({ kind: 'unknown' })
  })

  it('brings back what JSON left of a ProblemError', () => {
    const error = new ProblemError(
      decodeProblem({
        status: 429,
        headers: { 'retry-after': '30', 'x-request-id': 'req_1' },
        body: { code: 'too_fast', message: 'Slow down, please.', limit_type: 'daily' },
      }),
    )
    const { cause: _, ...said } = error.problem
    expect(decodeProblem(JSON.parse(JSON.stringify(error)))).toMatchObject(JSON.parse(JSON.stringify(said)))
  })

  it('survives fields that were taken away', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(decodeProblem({ ...posing, fields: proxy }).kind).toBe('unknown')
  })
})
