import { describe, expect, it } from 'vitest'
import { decodeProblem, detectProblem, type HttpFailure, kindManners } from '../../src/core/index.ts'
import { sampleProblems } from '../../src/testing/index.ts'

describe('sampleProblems', () => {
  it.each(sampleProblems)('$name decodes to $kind', ({ kind, failure }) => {
    const succeeded = (failure as HttpFailure).status < 400
    expect((succeeded ? detectProblem(failure) : decodeProblem(failure))?.kind).toBe(kind)
  })

  it('has a sample for every kind, and every name once', () => {
    expect(new Set(sampleProblems.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kindManners)))
    expect(new Set(sampleProblems.map(({ name }) => name)).size).toBe(sampleProblems.length)
  })
})
