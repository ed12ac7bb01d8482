import { describe, expect, it } from 'vitest'
import { presentProblem } from '../../src/core/index.ts'
import { composeUtterance } from '../../src/react/composeUtterance.ts'
import { createProfile } from '../../src/react/createProfile.ts'

const profile = createProfile()
const wait = 'Trying again in 30 seconds.'

describe('composeUtterance', () => {
  it.each([400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 502, 503, 504, undefined])(
    'A14: says a status of %s in at most 200 characters, without markup or request id',
    (status) => {
      const failure = status
        ? { status, headers: { 'x-request-id': 'req_123' } }
        : new TypeError('Failed to fetch')
      const text = composeUtterance(presentProblem(profile.decode(failure), profile), profile, wait)
      expect(text.length).toBeLessThanOrEqual(200)
      expect(text).toContain(wait)
      expect(text).not.toMatch(/[<>]|req_123/)
    },
  )

  it('C3: starts with the severity in words, except where nothing is wrong', () => {
    const say = (status: number) =>
      composeUtterance(presentProblem(profile.decode({ status }), profile), profile)
    expect(say(500)).toMatch(/^Error: /)
    expect(say(503)).toMatch(/^Warning: /)
    expect(say(404)).toMatch(/^This can’t be found\. /)
  })

  it('shortens the app’s long words and keeps the wait', () => {
    const wordy = createProfile({ overrides: { server: { title: 'Down', body: 'word '.repeat(100) } } })
    const text = composeUtterance(presentProblem(wordy.decode({ status: 500 }), wordy), wordy, wait)
    expect(text.length).toBeLessThanOrEqual(200)
    expect(text).toMatch(/… Trying again in 30 seconds\.$/)
  })
})
