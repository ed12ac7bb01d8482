import { describe, expect, it, vi } from 'vitest'
import { decodeProblem, readFailure } from '../../src/core/index.ts'

describe('readFailure', () => {
  it.each([
    ['JSON', '{"message":"No."}'],
    ['JSON after a byte order mark', '\ufeff{"message":"No."}'],
    ['JSON behind a guard', ')]}\'\n{"message":"No."}'],
    ['JSON in a text', '"{\\"message\\":\\"No.\\"}"'],
    ['JSON that was cut off', '{"message":"No.","trace":["a"'],
  ])('parses %s, whatever its type says', async (_, text) => {
    const response = new Response(text, { status: 400, headers: { 'content-type': 'text/html' } })
    expect(await readFailure(response)).toMatchObject({ status: 400, body: { message: 'No.' } })
  })

  it('keeps text that is no JSON', async () => {
    expect((await readFailure(new Response('Retry later', { status: 429 }))).body).toBe('Retry later')
  })

  it('keeps the headers', async () => {
    const response = new Response(null, { status: 429, headers: { 'retry-after': '7' } })
    expect(decodeProblem(await readFailure(response))).toMatchObject({
      kind: 'rate_limit',
      retryAfterMs: 7000,
    })
  })

  it('stops after 64 KB and lets go of the stream', async () => {
    const cancel = vi.fn()
    const pull = (controller: ReadableStreamDefaultController) =>
      controller.enqueue(new Uint8Array(30_000).fill(97))
    const response = new Response(new ReadableStream({ pull, cancel }), { status: 500 })
    expect((await readFailure(response)).body).toHaveLength(65_536)
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('keeps what came before the connection broke', async () => {
    let count = 0
    const pull = (controller: ReadableStreamDefaultController) => {
      if (count++) controller.error(new Error('broken'))
      else controller.enqueue(new TextEncoder().encode('{"code":"too_late","message":"It'))
    }
    const response = new Response(new ReadableStream({ pull }), { status: 500 })
    expect(await readFailure(response)).toMatchObject({ body: { code: 'too_late', message: 'It' } })
  })

  it('survives a body that somebody else has read', async () => {
    const response = new Response('x', { status: 500 })
    await response.text()
    expect(await readFailure(response)).toMatchObject({ status: 500, body: undefined })
  })
})
