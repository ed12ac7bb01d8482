import { describe, expect, it } from 'vitest'
import { defineDialect } from '../../src/core/index.ts'
import { type DialectSample, findDialectFaults } from '../../src/testing/index.ts'

const acme = defineDialect({
  name: 'acme',
  codes: { XQ17: { kind: 'conflict', recoveries: ['loadLatest'] } },
})
const locked: DialectSample = {
  title: 'a locked invoice',
  given: { status: 400, body: { code: 'XQ17', message: 'Locked' } },
  expected: { kind: 'conflict', code: 'XQ17', details: {} },
  recoveries: ['loadLatest'],
}

describe('findDialectFaults', () => {
  it('finds nothing wrong with a dialect that keeps its promises', () => {
    expect(findDialectFaults(acme, [locked])).toEqual([])
  })

  it.each<[string, DialectSample[], string]>([
    [
      'a kind that is another',
      [{ ...locked, expected: { kind: 'duplicate', code: 'XQ17' } }],
      'a locked invoice: kind is "conflict" instead of "duplicate"',
    ],
    [
      'ways out that are others',
      [{ ...locked, recoveries: ['signIn'] }],
      'a locked invoice: offers ["loadLatest"] instead of ["signIn"]',
    ],
    ['a code without a sample', [{ ...locked, expected: {} }], 'XQ17: no sample expects this code'],
    [
      'a success in which nothing is wrong',
      [{ ...locked, given: { status: 200, body: { id: 1 } } }],
      'a locked invoice: no problem was found',
    ],
  ])('tells %s', (_, samples, fault) => {
    expect(findDialectFaults(acme, samples)).toContain(fault)
  })

  it('tells a dialect that throws, and one that claims what is not its own', () => {
    const greedy = {
      ...acme,
      recognises: ({ body }: { body?: unknown }) => 'code' in (body as object) || true,
    }
    const faults = findDialectFaults(greedy, [locked])
    expect(faults.filter((fault) => fault.startsWith('throws on the body'))).not.toEqual([])
    expect(faults).toContain('claims the foreign answer "session-expired"')
  })
})
