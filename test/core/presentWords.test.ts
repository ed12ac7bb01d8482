import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createProfile,
  decodeProblem,
  defineDialect,
  presentProblem,
  ProblemError,
} from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'

const start = Date.parse('2026-01-01T12:00:00Z')
const limited = { status: 429, headers: { 'retry-after': '3600' }, body: { code: 'slow' }, url: '/api/x' }
const profile = createProfile({ locale: en, timeZone: 'UTC' })
const twenty = 20 * 60_000

describe('a clock time', () => {
  beforeEach(() => vi.useFakeTimers({ now: start }))
  afterEach(() => vi.useRealTimers())

  it.each([
    ['decoded', () => decodeProblem(limited)],
    ['thrown', () => decodeProblem(new ProblemError(decodeProblem(limited)))],
    ['decoded at another moment', () => decodeProblem(limited, { now: start })],
    ['read with a dialect', () => profileOfAcme().decode(limited)],
    [
      'completed later by a dialect',
      () => {
        const thrown = decodeProblem(limited)
        vi.setSystemTime(start + 1000)
        return profileOfAcme().decode(thrown)
      },
    ],
  ])('of a problem that was %s stays the same while time goes on', (_, decode) => {
    const problem = decode()
    expect(presentProblem(problem, profile).body).toBe('You can try again at 01:00 PM.')
    vi.setSystemTime(start + twenty)
    expect(presentProblem(problem, profile).body).toBe('You can try again at 01:00 PM.')
  })

  it('names the day when it is another one by now', () => {
    const problem = decodeProblem(limited)
    vi.setSystemTime(start + 24 * 3_600_000)
    expect(presentProblem(problem, profile).body).toBe('You can try again on January 1 at 01:00 PM.')
  })

  it('stays the same in a redacted problem', () => {
    const redacting = createProfile({ locale: en, timeZone: 'UTC', redact: (text) => `${text}!` })
    const { problem } = presentProblem(
      decodeProblem({ ...limited, body: { message: 'Slow down' } }),
      redacting,
    )
    vi.setSystemTime(start + twenty)
    expect(presentProblem(problem, redacting).body).toBe('You can try again at 01:00 PM.')
  })

  it('counts from the moment that the context names', () => {
    expect(presentProblem(decodeProblem(limited), profile, { now: start + twenty }).body).toBe(
      'You can try again at 01:20 PM.',
    )
  })
})

function profileOfAcme() {
  const acme = defineDialect({ name: 'acme', codes: { slow: { kind: 'rate_limit' } } })
  return createProfile({ locale: en, dialects: [{ match: '/api', dialect: acme }] })
}
