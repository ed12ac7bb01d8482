import { describe, expect, it } from 'vitest'
import { decodeProblem, defineDialect } from '../../src/core/index.ts'
import { findMeaning } from '../../src/core/findMeaning.ts'

const acme = defineDialect({
  name: 'acme',
  recognises: () => true,
  codes: {
    locked: { words: 'acme.locked' },
    limited: ({ details }) => (details['limit_type'] === 'daily' ? { words: 'acme.daily' } : {}),
    broken: () => {
      throw new Error('broken')
    },
  },
  kinds: { not_found: { words: 'acme.gone' } },
})

describe('findMeaning', () => {
  it.each([
    ['a code', 409, { code: 'locked' }, 'acme.locked'],
    ['a code by its details', 429, { code: 'limited', limit_type: 'daily' }, 'acme.daily'],
    ['the kind where the code is unknown', 404, { code: 'other' }, 'acme.gone'],
    ['the kind where the code cannot be asked', 404, { code: 'broken' }, 'acme.gone'],
    ['nothing by an inherited name', 500, { code: 'constructor' }, undefined],
  ])('finds %s', (_, status, error, words) => {
    const problem = decodeProblem(
      { status, body: { error: { ...error, message: 'A sentence.' } } },
      { dialects: [acme] },
    )
    expect(findMeaning(problem, [acme])?.words).toBe(words)
  })
})
