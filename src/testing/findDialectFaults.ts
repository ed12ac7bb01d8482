import { decodeProblem, detectProblem, presentProblem } from '../core/index.ts'
import type { Dialect, HttpFailure, Problem, RecoveryId } from '../core/index.ts'
import { createProfile } from '../react/index.ts'

import { everyRecovery } from './everyRecovery.ts'
import { sampleProblems } from './sampleProblems.ts'

/** One answer of an API, and what it must become. */
export interface DialectSample {
  readonly title: string
  readonly given: HttpFailure
  /** What the problem must say; what is left out is not checked. */
  readonly expected: Partial<Problem>
  /** The ways out that must be offered, in order, when the app can do everything. */
  readonly recoveries?: readonly RecoveryId[]
}

/**
 * Holds a dialect to the contract of Amends’ own: `expect(findDialectFaults(acme, samples)).toEqual([])`.
 * Every sample becomes what it must, every code has a sample, nothing makes the dialect throw, and it claims no answer
 * of another API by its shape.
 */
export function findDialectFaults(dialect: Dialect, samples: readonly DialectSample[]): readonly string[] {
  return [
    ...samples.flatMap((sample) => findSampleFaults(dialect, sample)),
    ...findSilentCodes(dialect, samples),
    ...findThrows(dialect, samples),
    ...findClaims(dialect),
  ]
}

const address = 'https://api.example.test/'

function findSampleFaults(dialect: Dialect, { title, given, expected, recoveries }: DialectSample): string[] {
  const dialects = [{ match: address, dialect }]
  const failure = { ...given, url: given.url ?? address }
  const problem =
    given.status < 400 ? detectProblem(failure, { dialects }) : decodeProblem(failure, { dialects })
  if (!problem) return [`${title}: no problem was found`]
  const profile = createProfile({ dialects, recoveries: everyRecovery() })
  const offered = presentProblem(problem, profile, { operation: 'load', retry: 'ready' }).recoveries.map(
    ({ id }) => id,
  )
  return [
    ...Object.entries(expected).flatMap(([key, value]) =>
      contains(problem[key as keyof Problem], value)
        ? []
        : [`${title}: ${key} is ${show(problem[key as keyof Problem])} instead of ${show(value)}`],
    ),
    ...(recoveries && show(recoveries) !== show(offered)
      ? [`${title}: offers ${show(offered)} instead of ${show(recoveries)}`]
      : []),
  ]
}

function findSilentCodes({ codes = {} }: Dialect, samples: readonly DialectSample[]): string[] {
  const shown = new Set(samples.map(({ expected }) => expected.code))
  return Object.keys(codes)
    .filter((code) => !shown.has(code))
    .map((code) => `${code}: no sample expects this code`)
}

const hostile: readonly unknown[] = [
  undefined,
  null,
  '',
  'text',
  '<html></html>',
  0,
  true,
  [],
  [null],
  {},
  { detail: null },
  { error: [] },
]

function findThrows({ recognises, read }: Dialect, samples: readonly DialectSample[]): string[] {
  const bodies = [...hostile, ...samples.map(({ given }) => given.body)]
  return bodies.flatMap((body) => {
    try {
      const failure = { status: 500, headers: {}, body }
      recognises?.(failure)
      read?.(failure, decodeProblem(failure))
      return []
    } catch (error) {
      return [`throws on the body ${show(body)}: ${String(error)}`]
    }
  })
}

/** By shape alone a dialect must leave everybody else’s answers alone. */
function findClaims(dialect: Dialect): string[] {
  return sampleProblems
    .filter(
      ({ failure }) => !(failure instanceof Error) && decodeProblem(failure, { dialects: [dialect] }).dialect,
    )
    .map(({ name }) => `claims the foreign answer "${name}"`)
}

function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected)
  if (typeof actual !== 'object' || actual === null) return false
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false
  return Object.entries(expected).every(([key, value]) =>
    contains((actual as Record<string, unknown>)[key], value),
  )
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
