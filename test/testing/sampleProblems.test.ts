import { describe, expect, it } from 'vitest'
import { createProfile, kindManners } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { sampleProblems } from '../../src/testing/index.ts'

describe('sampleProblems', () => {
  it.each(sampleProblems)('$name decodes to $kind', ({ kind, failure }) => {
    expect(createProfile({ locale: en }).decode(failure).kind).toBe(kind)
  })

  it('has a sample for every kind, and every name once', () => {
    expect(new Set(sampleProblems.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kindManners)))
    expect(new Set(sampleProblems.map(({ name }) => name)).size).toBe(sampleProblems.length)
  })
})
