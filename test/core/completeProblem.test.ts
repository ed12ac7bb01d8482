import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createProfile,
  decideRetry,
  type DialectChoice,
  formatDuration,
  formatMoment,
  type PresentationContext,
  presentProblem,
  type Problem,
  type ProfileOptions,
} from '../../src/core/index.ts'
import { completeProblem } from '../../src/core/completeProblem.ts'
import { formatSize } from '../../src/core/formatSize.ts'
import { en } from '../../src/locales/en.json'
import { takeComplaints } from '../setup/quietConsole.ts'

const whole: Problem = {
  kind: 'rate_limit',
  status: 429,
  messageIsSafe: false,
  retryAfterMs: 3_600_000,
  fields: [{ path: 'a', message: 'A' }],
  details: {},
  cause: undefined,
}
const refuse = () => {
  throw new Error('refused')
}
const refusing = (...keys: string[]) =>
  Object.defineProperties(
    { ...whole },
    Object.fromEntries(keys.map((key) => [key, { get: refuse, enumerable: true }])),
  )

const broken: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a text', 'oops'],
  ['nothing in it', {}],
  ['no fields', { ...whole, kind: 'validation', fields: undefined }],
  ['fields that are null', { ...whole, fields: null }],
  ['fields that are a text', { ...whole, fields: 'email' }],
  ['fields that are holes', { ...whole, fields: Array(3) }],
  ['fields that refuse', { ...whole, fields: [Object.defineProperty({}, 'path', { get: refuse })] }],
  ['no details', { ...whole, details: undefined }],
  ['details that are null', { ...whole, details: null }],
  ['details that are a list', { ...whole, details: [1] }],
  ['details that refuse', { ...whole, details: Object.defineProperty({}, 'used', { get: refuse }) }],
  ['getters that refuse', refusing('fields', 'details', 'kind', 'retryAfterMs', 'requestId')],
  ['a wait of NaN', { ...whole, retryAfterMs: Number.NaN }],
  ['a wait of -Infinity', { ...whole, retryAfterMs: -Infinity }],
  ['a wait of Infinity', { ...whole, retryAfterMs: Infinity }],
  ['a wait that is a text', { ...whole, retryAfterMs: '30' }],
  ['a kind of nothing', { ...whole, kind: undefined }],
  ['a foreign kind', { ...whole, kind: 'teapot' }],
  ['a kind that every object has', { ...whole, kind: 'constructor' }],
  ['a code that is a number', { ...whole, code: 42 }],
  ['sizes that are none', { ...whole, kind: 'payload_too_large', details: { max_size: Number.NaN } }],
]

describe('completeProblem', () => {
  it('gives back the same problem where it is whole', () => {
    expect(completeProblem(whole)).toBe(whole)
    const frozen = Object.freeze({ ...whole, requestId: 'req_1', retryable: undefined })
    expect(completeProblem(frozen)).toBe(frozen)
  })

  it.each(broken)('makes a whole problem of one with %s', (_, given) => {
    const problem = completeProblem(given)
    expect(completeProblem(problem)).toBe(problem)
    expect(problem).toMatchObject({ fields: expect.any(Array), details: expect.any(Object) })
  })

  it('keeps of the fields what can be shown, and of the rest what has its type', () => {
    const fields = [{ path: 'a', message: 'A', code: 7 }, { path: 'b' }, null, { path: 'c', message: 'C' }]
    expect(completeProblem({ ...whole, kind: 'teapot', fields, status: '429', requestId: 'req_1' })).toEqual({
      ...whole,
      kind: 'unknown',
      status: undefined,
      requestId: 'req_1',
      fields: [
        { path: 'a', message: 'A' },
        { path: 'c', message: 'C' },
      ],
    })
  })
})

describe('presentProblem and decideRetry', () => {
  it.each(broken)('survive %s', (_, given) => {
    const problem = given as Problem
    const profile = createProfile({ locale: en, recoveries: { seePlans: '/plans' } })
    for (const context of [{}, { hasForm: true }, { surface: 'page', operation: 'upload' }] as const) {
      const { title, body } = presentProblem(problem, profile, context)
      expect(title + body).not.toMatch(/NaN|undefined|∞|Infinity/)
    }
    expect(decideRetry(problem, { failures: 1, idempotent: true }, profile)).toHaveProperty('retry')
  })

  it('are total', () => {
    const any = fc.anything({
      withBigInt: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    })
    const profile = createProfile({ locale: en, recoveries: { contactSupport: '/?s={support}&c={code}' } })
    const keys =
      'status code message messageIsSafe requestId retryAfterMs retryable fields helpUrl dialect details'
    const parts = Object.fromEntries(
      keys.split(' ').map((key) => [key, fc.oneof(any, fc.double(), fc.string())]),
    )
    const given = fc.record(
      {
        ...parts,
        kind: fc.constantFrom('server', 'rate_limit', 'validation', 'payload_too_large', 'plan_limit', 'x'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(given, (value) => {
        const problem = value as unknown as Problem
        expect(presentProblem(problem, profile, { here: '/a', hasForm: true }).title).not.toBe('')
        decideRetry(problem, { failures: 1, idempotent: true }, profile)
        profile.decode(problem)
      }),
      { numRuns: 1000 },
    )
  })

  it.each<[string, Partial<ProfileOptions>, RegExp[]]>([
    ['a tag with an underscore', { locale: { ...en, tag: 'en_US' } }, [/^Amends 108: .*\(en_US\)$/]],
    ['an empty tag', { locale: { ...en, tag: '' } }, [/^Amends 108: /]],
    ['a place on Mars', { timeZone: 'Mars/Phobos' }, [/^Amends 109: .*\(Mars\/Phobos\)$/]],
    ['a hole among the dialects', { dialects: [undefined as unknown as DialectChoice] }, []],
    ['a choice without its dialect', { dialects: [{ match: '/' } as unknown as DialectChoice] }, []],
    ['overrides that are null', { overrides: null as unknown as ProfileOptions['overrides'] }, []],
  ])('survive %s, and tell the developer', (_, options, complaints) => {
    const profile = createProfile({ locale: en, timeZone: 'UTC', ...options })
    const now = Date.parse('2026-01-01T12:00:00Z')
    expect(presentProblem(whole, profile, { now }).body).toMatch(/^You can try again at \d\d:00.PM\.$/)
    expect(presentProblem({ ...whole, retryAfterMs: 30_000 }, profile, { now }).body).toContain('30 seconds')
    expect(presentProblem({ ...whole, kind: 'validation' }, profile).title).toBe('Fix 1 answer to continue')
    expect(decideRetry(whole, { failures: 1, idempotent: true }, profile)).toHaveProperty('retry')
    expect(profile.decode({ status: 404, body: {}, url: 'https://a.test/' }).kind).toBe('not_found')
    expect(takeComplaints()).toEqual(complaints.map((one) => expect.stringMatching(one)))
  })

  it('survive facts that are null', () => {
    const context = { facts: null } as unknown as PresentationContext
    expect(presentProblem(whole, createProfile({ locale: en }), context).title).not.toBe('')
  })

  it.each<[string, Parameters<typeof decideRetry>[1], ProfileOptions['retry']]>([
    ['of its own', { failures: 9, idempotent: true, maxAttempts: Number.NaN }, {}],
    ['of the profile', { failures: 9, idempotent: true }, { maxAttempts: Number.NaN }],
    ['of failures', { failures: Number.NaN, idempotent: true }, {}],
  ])('end where a number %s is none', (_, attempt, retry) => {
    const decision = decideRetry({ ...whole, retryAfterMs: 1 }, attempt, createProfile({ locale: en, retry }))
    expect(decision).toEqual({ retry: false, because: 'attempts', maxAttempts: 4, availableInMs: 1 })
  })

  it.each<[string, () => number, ProfileOptions['retry'], number]>([
    ['dice that throw', refuse, { backoff: { baseMs: 500, jitter: 'none' } }, 500],
    ['dice that show nothing', () => Number.NaN, { backoff: { baseMs: 500, jitter: 'none' } }, 500],
    ['a base of NaN', () => 1, { backoff: { baseMs: Number.NaN } }, 1000],
    ['a ceiling of NaN', () => 1, { backoff: { baseMs: 1000, capMs: Number.NaN } }, 1000],
    ['no schedule at all', () => 1, { backoff: null as never, statuses: 5 as never }, 1000],
  ])('wait in spite of %s', (_, random, retry, afterMs) => {
    const problem: Problem = { ...whole, kind: 'server', retryAfterMs: undefined }
    const profile = createProfile({ locale: en, retry })
    expect(decideRetry(problem, { failures: 1, idempotent: true, random }, profile)).toMatchObject({
      retry: true,
      afterMs,
    })
    const drawn = decideRetry(
      { ...whole, retryAfterMs: 1000 },
      { failures: 1, idempotent: true, random },
      profile,
    )
    expect(drawn).toMatchObject({ retry: true, by: 'server' })
  })

  it('tell a long wait by the longest believable limit', () => {
    const profile = createProfile({ locale: en, retry: { maxAutoWaitMs: Number.NaN } })
    expect(decideRetry(whole, { failures: 1, idempotent: true }, profile)).toMatchObject({
      because: 'too-long',
    })
  })
})

describe('formatting', () => {
  const profile = createProfile({ locale: en, timeZone: 'UTC' })

  it.each([Number.NaN, -Infinity, Infinity, -5, undefined as unknown as number])('survives %s', (value) => {
    const texts = [
      formatDuration(value, 'en'),
      formatMoment(value, 0, profile),
      formatMoment(0, value, profile),
      formatSize(value, 'en') ?? '',
    ]
    expect(texts.join()).not.toMatch(/NaN|∞|undefined/)
  })
})
