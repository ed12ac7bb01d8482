import { describe, expect, it } from 'vitest'
import { defineDialect, expectOk, ProblemError } from '../../src/core/index.ts'

const refused = () => new Response('{"error":"invalid_api_key","message":"No."}', { status: 401 })

describe('expectOk', () => {
  it('lets a good response pass', async () => {
    const response = new Response('{"a":1}')
    expect(await expectOk(response)).toBe(response)
    expect(response.bodyUsed).toBe(false)
  })

  it('throws the problem of a bad one', async () => {
    const error: ProblemError = await expectOk(refused()).then(
      () => expect.unreachable(),
      (thrown) => thrown,
    )
    expect(error).toBeInstanceOf(ProblemError)
    expect(error.problem).toMatchObject({ kind: 'authentication', code: 'invalid_api_key', status: 401 })
  })

  it('decodes with the dialects it is given', async () => {
    const acme = defineDialect({
      name: 'acme',
      recognises: () => true,
      codes: { invalid_api_key: { kind: 'permission' } },
    })
    await expect(expectOk(refused(), { dialects: [acme] })).rejects.toMatchObject({
      problem: { dialect: 'acme', kind: 'permission' },
    })
  })

  it.each([
    ['a sign-in page after a redirect', true, 'text/html; charset=utf-8', true],
    ['a page that was asked for', false, 'text/html', false],
    ['data after a redirect', true, 'application/json', false],
  ])('judges %s', async (_, redirected, type, throws) => {
    const response = new Response('x', { headers: { 'content-type': type } })
    Object.defineProperty(response, 'redirected', { value: redirected })
    const outcome = await expectOk(response).then(
      () => undefined,
      (error: ProblemError) => error.problem.kind,
    )
    expect(outcome).toBe(throws ? 'authentication' : undefined)
  })
})
