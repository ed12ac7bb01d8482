import { describe, expect, it } from 'vitest'
import { readCorpus, scoreCase } from './scoreCase.ts'

/**
 * `open.jsonl`: 321 responses of 53 APIs. `families.jsonl`: what we know of further families, so that a rule
 * which serves one payload shows as one that breaks another. `heldout.jsonl`: cases that no rule was written for; their
 * floor is what is reached.
 */
describe.each([
  ['open.jsonl', 1],
  ['families.jsonl', 1],
  ['heldout.jsonl', 0.9598],
] as const)('the corpus %s', (name, floor) => {
  const cases = readCorpus(name)

  it(`is decoded right in ${floor * 100} % of the cases`, () => {
    const wrong = cases
      .map((one) => [one.id, ...scoreCase(one)].join('\n    '))
      .filter((text) => text.includes('\n'))
    const share = (cases.length - wrong.length) / cases.length
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  it.each(cases.filter(({ id }) => /^(kortix|kovrex|voice-agents|knowledge|agntix)/.test(id)))(
    'reads $id',
    (one) => expect(scoreCase(one)).toEqual([]),
  )
})
