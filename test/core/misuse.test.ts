import { describe, expect, it } from 'vitest'
import { defineDialect, misuse, warnMisuse } from '../../src/core/index.ts'
import type { Dialect } from '../../src/core/index.ts'
import { takeComplaints } from '../setup/quietConsole.ts'

describe('misuse', () => {
  it.each([101, 102, 103, 104, 105, 106, 107, 108, 109, 110])(
    '%i says what happened, why it matters and what to do',
    (number) => {
      expect(misuse(number)).toMatch(new RegExp(`^Amends ${number}: [A-Z][^.]+\\. .+\\. .+\\.$`))
    },
  )

  it('is told once for each detail', () => {
    for (const detail of ['a', 'b', 'a', undefined, undefined]) warnMisuse(104, detail)
    expect(takeComplaints()).toHaveLength(3)
  })

  it.each<[string, unknown, number]>([
    ['without a name', { recognises: () => true }, 102],
    ['with an unknown kind', { name: 'one', codes: { x: { kind: 'teapot' } } }, 103],
    ['that says nothing', { name: 'two' }, 104],
  ])('meets a dialect %s', (_, dialect, number) => {
    defineDialect(dialect as Dialect)
    expect(takeComplaints()).toEqual([expect.stringContaining(`Amends ${number}`)])
  })

  it('leaves a good dialect alone', () => {
    const dialect: Dialect = { name: 'good', kinds: { server: { kind: 'upstream' } } }
    expect(defineDialect(dialect)).toBe(dialect)
  })
})
