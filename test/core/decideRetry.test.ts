import { describe, expect, it } from 'vitest'
import {
  createProfile,
  decideRetry,
  type FailedAttempt,
  type Problem,
  type ProblemKind,
} from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'

const profile = createProfile({ locale: en })
const first: FailedAttempt = { failures: 1, idempotent: true, random: () => 1 }

describe('decideRetry', () => {
  it.each<[ProblemKind, boolean]>([
    ['rate_limit', true],
    ['timeout', true],
    ['unavailable', true],
    ['upstream', true],
    ['server', true],
    ['network', true],
    ['authentication', false],
    ['session_expired', false],
    ['permission', false],
    ['plan_limit', false],
    ['payment', false],
    ['not_found', false],
    ['conflict', false],
    ['duplicate', false],
    ['validation', false],
    ['bad_request', false],
    ['aborted', false],
    ['payload_too_large', false],
    ['refusal', false],
    ['unknown', false],
  ])('%s: tried again by itself: %s', (kind, retry) => {
    expect(decideRetry(problem({ kind }), first, profile).retry).toBe(retry)
  })

  it.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [6, 30_000],
    [50, 30_000],
  ])('grows the wait after failure %i to at most %i ms', (failures, longest) => {
    const wait = (random: number) =>
      decideRetry(
        problem({ kind: 'server' }),
        { failures, idempotent: true, maxAttempts: 99, random: () => random },
        profile,
      )
    expect(wait(1)).toMatchObject({ retry: true, afterMs: longest, by: 'schedule' })
    expect(wait(0)).toMatchObject({ retry: true, afterMs: 0 })
  })

  it('takes the server’s wait as a lower bound, with jitter only after it', () => {
    const limited = problem({ kind: 'rate_limit', retryAfterMs: 20_000 })
    expect(decideRetry(limited, { ...first, random: () => 0 }, profile)).toMatchObject({
      afterMs: 20_000,
      by: 'server',
    })
    expect(decideRetry(limited, first, profile)).toMatchObject({ afterMs: 21_000 })
  })

  it('tells a wait that is too long instead of sitting it out', () => {
    expect(
      decideRetry(problem({ kind: 'rate_limit', retryAfterMs: 3_600_000 }), first, profile),
    ).toMatchObject({
      retry: false,
      because: 'too-long',
      availableInMs: 3_600_000,
    })
  })

  it('ends after four attempts, or as many as are asked for', () => {
    const server = problem({ kind: 'server' })
    expect(decideRetry(server, { ...first, failures: 3 }, profile)).toMatchObject({
      retry: true,
      maxAttempts: 4,
    })
    expect(decideRetry(server, { ...first, failures: 4 }, profile)).toMatchObject({
      retry: false,
      because: 'attempts',
    })
    expect(decideRetry(server, { ...first, maxAttempts: 1 }, profile)).toMatchObject({ because: 'attempts' })
  })

  it.each<[string, Partial<Problem>, boolean]>([
    ['a server error may have saved it', { kind: 'server' }, false],
    ['a timeout may have saved it', { kind: 'timeout' }, false],
    ['a lost connection may have saved it', { kind: 'network' }, false],
    ['a rate limit turned it away', { kind: 'rate_limit' }, true],
    ['a closed service with a time turned it away', { kind: 'unavailable', retryAfterMs: 1000 }, true],
    ['a closed service without a time may have begun', { kind: 'unavailable' }, false],
  ])('a write: %s', (_, given, retry) => {
    const decision = decideRetry(problem(given), { ...first, idempotent: false }, profile)
    expect(decision).toMatchObject(retry ? { retry } : { retry, because: 'unsafe' })
  })

  it('listens to what the problem says of itself before its kind', () => {
    expect(decideRetry(problem({ kind: 'server', retryable: false }), first, profile).retry).toBe(false)
    expect(decideRetry(problem({ kind: 'conflict', retryable: true }), first, profile).retry).toBe(true)
    expect(decideRetry(problem({ kind: 'refusal', retryable: true }), first, profile).retry).toBe(false)
  })

  it.each([Number.NaN, -1, 0, Number.NEGATIVE_INFINITY])(
    'never makes a hot loop of a wait of %d',
    (retryAfterMs) => {
      const decision = decideRetry(problem({ kind: 'rate_limit', retryAfterMs }), first, profile)
      expect(decision).toMatchObject({ retry: true })
      expect(decision).toSatisfy(
        ({ afterMs }: { afterMs: number }) => Number.isInteger(afterMs) && afterMs >= 0,
      )
    },
  )

  it.each([2 ** 31, 1e20, Number.POSITIVE_INFINITY])('never hands a timer a wait of %d', (retryAfterMs) => {
    const decision = decideRetry(problem({ kind: 'rate_limit', retryAfterMs }), first, profile)
    expect(decision).toMatchObject({ retry: false, availableInMs: 2 ** 31 - 1 })
  })

  it('takes rules from the app, and from its APIs before the app', () => {
    const acme = {
      name: 'acme',
      codes: { busy: { retry: { maxAttempts: 9 } } },
      retry: { statuses: [503], maxAttempts: 7 },
    }
    const own = createProfile({
      locale: en,
      dialects: [acme],
      retry: { maxAttempts: 2, maxAutoWaitMs: 1000 },
    })
    const decide = (given: Partial<Problem>) => decideRetry(problem(given), first, own)
    expect(decide({ kind: 'server' })).toMatchObject({ maxAttempts: 2 })
    expect(decide({ kind: 'server', dialect: 'acme', status: 500 })).toMatchObject({
      retry: false,
      because: 'not-retryable',
    })
    expect(decide({ kind: 'unavailable', dialect: 'acme', status: 503 })).toMatchObject({
      retry: true,
      maxAttempts: 7,
    })
    expect(decide({ kind: 'unavailable', dialect: 'acme', status: 503, code: 'busy' })).toMatchObject({
      maxAttempts: 9,
    })
    expect(decide({ kind: 'network', dialect: 'acme' })).toMatchObject({ retry: true })
    expect(decide({ kind: 'rate_limit', retryAfterMs: 1001 })).toMatchObject({ because: 'too-long' })
  })
})

function problem(given: Partial<Problem>): Problem {
  return { kind: 'unknown', messageIsSafe: false, fields: [], details: {}, cause: undefined, ...given }
}
