import { describe, expect, it } from 'vitest'
import { decodeProblem, defineDialect, detectProblem } from '../../src/core/index.ts'
import type { DialectChoice, HttpFailure } from '../../src/core/index.ts'
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
})
