import { describe, expect, it } from 'vitest'
import { decodeProblem, defineDialect, detectProblem } from '../../src/core/index.ts'
import type { Dialect, DialectChoice, FieldProblem, HttpFailure } from '../../src/core/index.ts'
import { takeComplaints } from '../setup/quietConsole.ts'

const acme = defineDialect({
  name: 'acme',
  recognises: ({ body }) => JSON.stringify(body).includes('acme'),
  read: (_, { message }) => (message === 'Locked.' ? { code: 'locked', details: { by: 'Jane' } } : undefined),
  codes: {
    locked: { kind: 'conflict', retryable: true, messageIsSafe: false },
    open: { kind: 'unavailable' },
  },
  kinds: { server: { messageIsSafe: true, retryable: false } },
})
const failure = (body: unknown, url?: string): HttpFailure => ({ status: 400, headers: {}, body, url })
const decode = (given: HttpFailure, ...dialects: DialectChoice[]) => decodeProblem(given, { dialects })

describe('a dialect', () => {
  it('corrects the general reading', () => {
    expect(decode(failure({ message: 'Locked.', by: 'acme' }), acme)).toMatchObject({
      dialect: 'acme',
      code: 'locked',
      kind: 'conflict',
      retryable: true,
      message: 'Locked.',
      messageIsSafe: false,
      details: { by: 'Jane' },
    })
  })

  it('says whether a kind is retryable where its code changes the kind', () => {
    expect(decode(failure({ code: 'open', by: 'acme' }), acme)).toMatchObject({
      kind: 'unavailable',
      retryable: true,
    })
  })

  it('says what holds for a kind', () => {
    const given = { status: 500, body: { message: 'acme: at line 3' } }
    expect(decode(given, acme)).toMatchObject({ retryable: false, messageIsSafe: true })
  })

  it('never calls a message safe that is not there', () => {
    expect(decode({ status: 500, body: { by: 'acme' } }, acme)).toMatchObject({ messageIsSafe: false })
  })

  it('takes part in answers that succeeded', () => {
    const found = detectProblem(
      { status: 200, headers: {}, body: { error: 'locked', by: 'acme' } },
      { dialects: [acme] },
    )
    expect(found).toMatchObject({ dialect: 'acme', kind: 'conflict' })
  })

  it.each<[string, DialectChoice, string | undefined, object, boolean]>([
    ['by its shape', acme, undefined, { by: 'acme' }, true],
    ['not by another shape', acme, 'https://acme.test/', { by: 'other' }, false],
    [
      'by its address',
      { match: 'https://acme.test/', dialect: acme },
      'https://acme.test/v1',
      { by: 'other' },
      true,
    ],
    [
      'not by another address',
      { match: 'https://acme.test/', dialect: acme },
      'https://b.test/',
      { by: 'acme' },
      false,
    ],
    [
      'by its shape where no address is known',
      { match: 'https://acme.test/', dialect: acme },
      undefined,
      { by: 'acme' },
      true,
    ],
    [
      'by nothing without a shape',
      defineDialect({ name: 'b', codes: { x: {} } }),
      'https://b.test/',
      { by: 'acme' },
      false,
    ],
  ])('is chosen %s', (_, choice, url, body, chosen) => {
    expect(decode(failure(body, url), choice).dialect !== undefined).toBe(chosen)
  })

  it('gives way to the next one', () => {
    const other = defineDialect({ name: 'other', recognises: () => true, codes: { locked: {} } })
    expect(decode(failure({ by: 'nobody' }), acme, other).dialect).toBe('other')
  })

  it('that throws does not hide the problem, and is reported once', () => {
    const refuse = () => {
      throw new Error('refused')
    }
    const broken = defineDialect({ name: 'broken', recognises: () => true, read: refuse })
    const shy = defineDialect({ name: 'shy', recognises: refuse })
    for (let i = 0; i < 2; i++) {
      expect(decode(failure({ code: 'not_found' }), broken)).toMatchObject({
        kind: 'not_found',
        dialect: 'broken',
      })
      expect(decode(failure({ code: 'not_found' }), shy)).toMatchObject({ kind: 'not_found' })
    }
    expect(takeComplaints()).toEqual([
      expect.stringMatching(/^Amends 101: .*\(broken: refused\)$/),
      expect.stringMatching(/^Amends 101: .*\(shy: refused\)$/),
    ])
  })

  it('blanks nothing with what it leaves undefined or gives in a wrong type', () => {
    const given = {
      status: 422,
      headers: { 'retry-after': '30', 'x-request-id': 'req_1' },
      body: { message: 'Change the name.', code: 'bad_name', name: ['This name is taken.'] },
    }
    const general = decodeProblem(given)
    for (const nothing of [undefined, Number.NaN, null, () => {}]) {
      const keys = Object.keys(general).filter((key) => key !== 'cause')
      const vague = defineDialect({
        name: 'vague',
        recognises: () => true,
        read: () => Object.fromEntries(keys.map((key) => [key, nothing])),
      })
      expect(decode(given, vague)).toEqual({ ...general, dialect: 'vague' })
    }
  })

  it('may say that there are no fields and no details', () => {
    const bare = defineDialect({
      name: 'bare',
      recognises: () => true,
      read: () => ({ fields: [], details: {} }),
    })
    const body = { errors: { email: ['Enter an email address.'] }, plan: 'free' }
    expect(decode({ status: 422, body }, bare)).toMatchObject({ fields: [], details: {} })
  })

  it('reads no secrets into a problem', () => {
    const leaky = defineDialect({
      name: 'leaky',
      recognises: () => true,
      read: () => ({
        message: 'Key sk-abcdefgh12345678ijklmnop is wrong.',
        requestId: 'two words',
        helpUrl: 'javascript:alert(1)',
        retryAfterMs: -1,
        fields: [{ path: 'key', message: 'Not sk-abcdefgh12345678ijklmnop' }, { path: 'b' } as FieldProblem],
      }),
    })
    const problem = decode(failure({}), leaky)
    expect(problem).toMatchObject({
      message: 'Key […] is wrong.',
      fields: [{ path: 'key', message: 'Not […]' }],
    })
    expect([problem.requestId, problem.helpUrl, problem.retryAfterMs]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('keeps the general kind where a meaning has none that exists', () => {
    const teapot = { name: 'teapot', recognises: () => true, codes: { odd: { kind: 'teapot' } } }
    expect(decode(failure({ code: 'odd' }), teapot as unknown as Dialect).kind).toBe('bad_request')
  })
})
