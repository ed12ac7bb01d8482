import { describe, expect, it } from 'vitest'
import {
  createProfile,
  decideRetry,
  decodeProblem,
  detectProblem,
  presentProblem,
  recoveries,
} from '../../src/core/index.ts'
import type { Dialect, HttpFailure, Problem, Profile } from '../../src/core/index.ts'
import { findMeaning } from '../../src/core/findMeaning.ts'
import { en } from '../../src/locales/en.json'
import { lintWords } from '../locales/lintWords.ts'
import { readSamples } from './readSamples.ts'
import type { ExpectedProblem, Sample, SampledDialect } from './readSamples.ts'

const now = Date.UTC(2026, 0, 1, 10)
const sampled = readSamples()

describe.each(sampled)('dialect $name', ({ name, dialect, samples }) => {
  const profile = profileFor(dialect)
  const problems = samples.filter(
    (sample): sample is Sample & { expected: ExpectedProblem } => sample.expected.problem !== null,
  )
  const foreign = sampled.filter((other) => other.name !== name).flatMap(tellSamples)

  it('is named as its file', () => expect(dialect.name).toBe(name))

  it('has samples', () => expect(problems.length).toBeGreaterThan(0))

  it.each(problems)('reads $title', ({ given, expected }) => {
    expect(read(given, name, profile)).toMatchObject({ dialect: name, ...expected.problem })
  })

  it.each(samples.filter(({ expected }) => expected.problem === null))(
    'finds nothing wrong with $title',
    ({ given }) => {
      expect(read(given, name, profile)).toBeUndefined()
    },
  )

  it.each(samples)('knows by shape whether it is its own: $title', ({ given, byShape = true, expected }) => {
    const found = decode(given, [dialect])
    expect(found?.dialect).toBe(byShape ? name : undefined)
    if (byShape) expect(found).toMatchObject(expected.problem ?? {})
  })

  it.each(problems)('has words for $title', ({ given, expected }) => {
    const problem = read(given, name, profile)!
    const { title, body } = presentProblem(problem, profile, { retry: 'ready', now })
    expect({ title, body }).toEqual(expected.words)
    expect([...lintWords('sample.title', title), ...lintWords('sample.body', body)]).toEqual([])
  })

  it.each(problems)('offers what helps with $title', ({ given, expected }) => {
    const problem = read(given, name, profile)!
    const context = { operation: 'load', retry: 'ready', hasForm: problem.fields.length > 0, now } as const
    const { recoveries: offered } = presentProblem(problem, profile, context)
    expect(offered.map(({ id }) => id)).toEqual(expected.recoveries)
    expect(offered.filter(({ label }) => !label)).toEqual([])
  })

  it.each(problems)('tries again as its document says after $title', ({ given, expected: { retry } }) => {
    const problem = read(given, name, profile)!
    const decide = (failures: number, random: number) =>
      decideRetry(problem, { failures, idempotent: true, random: () => random }, profile)
    if (!retry.retry) return expect(decide(1, 0)).toMatchObject(retry)
    const waits = retry.waitsMs.map((_, index) => [
      afterMs(decide(index + 1, 0)),
      afterMs(decide(index + 1, 1)),
    ])
    expect(waits).toEqual(retry.waitsMs)
    expect(retry.waitsMs).toHaveLength(retry.maxAttempts - 1)
    expect(decide(retry.maxAttempts, 0)).toMatchObject({ retry: false, because: 'attempts' })
  })

  it.each(foreign)('leaves to others $from: $title', ({ given }) => {
    expect(decode(given, [dialect])?.dialect).toBeUndefined()
  })

  it.each(foreign)('survives $from: $title', ({ given }) => {
    const problem = read(given, name, profile)
    if (!problem) return
    expect(presentProblem(problem, profile).title).not.toBe('')
    expect(decideRetry(problem, { failures: 1, idempotent: true }, profile)).toHaveProperty('retry')
  })

  it.each([200, 400, 401, 403, 404, 409, 429, 500, 503])('accepts any body with %d', (status) => {
    for (const body of oddBodies()) {
      const failure = { status, body }
      expect(() => dialect.recognises?.(failure)).not.toThrow()
      expect(() => dialect.read?.(failure, decodeProblem(failure))).not.toThrow()
    }
  })

  it('has a sample for each code', () => {
    const seen = new Set(problems.map(({ expected }) => expected.problem.code))
    expect(Object.keys(dialect.codes ?? {}).filter((code) => !seen.has(code))).toEqual([])
  })

  it('has its words in the catalogue', () => {
    const found = problems.map(({ given }) => findMeaning(read(given, name, profile)!, [dialect]))
    const meanings = [...found, ...Object.values(dialect.kinds ?? {})]
    const keys = meanings.flatMap((meaning) =>
      meaning?.words ? [`${meaning.words}.title`, `${meaning.words}.body`] : [],
    )
    expect(keys.filter((key) => !Object.hasOwn(en.messages, key))).toEqual([])
  })
})

it('has no samples without a dialect', () => {
  const folders = Object.keys(import.meta.glob('./samples/*/*.json')).map((path) => path.split('/')[2])
  expect([...new Set(folders)].filter((folder) => !sampled.some(({ name }) => name === folder))).toEqual([])
})

/** As decoding hands them over: inert, without a prototype, so that `String(body)` would throw. */
function oddBodies(): unknown[] {
  const inert: unknown = Object.create(null)
  const odd = [undefined, null, 7, true, '', 'detail', [], [null], {}, inert]
  const deep = ['error', 'detail', 'refused', 'constructor'].flatMap((key) =>
    odd.map((value) => ({ [key]: value })),
  )
  return [
    ...odd,
    ...deep,
    { error: inert, message: inert },
    { error: { type: inert, code: inert, message: inert } },
    { error: { code: inert, message: inert, requestId: inert } },
    { detail: { status: inert, instance_id: inert } },
    { upload_session_id: inert, duplicate_of: inert },
  ]
}

/** A profile for one API that stands at its own address, with everything a person could do. */
function profileFor(dialect: Dialect): Profile {
  return createProfile({
    locale: en,
    timeZone: 'UTC',
    dialects: [{ match: `https://${dialect.name}.test/`, dialect }],
    recoveries: Object.fromEntries(
      recoveries.filter(({ by }) => by === 'app').map(({ id }) => [id, `/${id}`]),
    ),
  })
}

/** By address, as an app does that names it. */
function read(given: HttpFailure, name: string, profile: Profile): Problem | undefined {
  return decode({ ...given, url: `https://${name}.test/v1/things` }, profile.dialects)
}

function decode(given: HttpFailure, dialects: Profile['dialects']): Problem | undefined {
  return given.status < 400
    ? detectProblem(given, { dialects, now })
    : decodeProblem(given, { dialects, now })
}

function afterMs(decision: ReturnType<typeof decideRetry>): number | undefined {
  return decision.retry ? decision.afterMs : undefined
}

function tellSamples({ name, samples }: SampledDialect) {
  return samples.map((sample) => ({ ...sample, from: name }))
}
