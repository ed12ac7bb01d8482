import { describe, expect, it } from 'vitest'
import { decodeProblem, ProblemError } from '../../src/core/index.ts'

const response = new Response(null, { status: 404 })
const problem = decodeProblem({
  status: 404,
  headers: response.headers,
  body: { message: 'Order not found' },
})
const error = new ProblemError(problem)

describe('ProblemError', () => {
  it('is an error that says what its problem says', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'ProblemError', message: 'Order not found', problem })
  })

  it('gives its problem back', () => {
    expect(decodeProblem(error)).toBe(problem)
  })

  it.each([
    ['a structured clone', structuredClone(error)],
    ['JSON', JSON.parse(JSON.stringify(error))],
    ['another error around it', new Error('Could not load', { cause: error })],
  ])('survives %s', (_, copy) => {
    expect(decodeProblem(copy)).toMatchObject({
      kind: 'not_found',
      message: 'Order not found',
      messageIsSafe: true,
    })
  })

  it('does not carry the failure where it cannot be cloned', () => {
    const heavy = new ProblemError({ ...problem, cause: () => {} })
    expect(() => structuredClone(heavy)).not.toThrow()
  })
})
