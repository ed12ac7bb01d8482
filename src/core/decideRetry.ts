import { completeProblem } from './completeProblem.ts'
import type { Backoff, RetryRule } from './Dialect.ts'
import { findMeaning } from './findMeaning.ts'
import type { Problem, ProblemKind } from './Problem.ts'
import type { Profile } from './Profile.ts'
import { readDialect } from './readDialect.ts'

/** Whether a request is tried again by itself, and when; with the reason when it is not. */
export type RetryDecision =
  | {
      readonly retry: true
      readonly afterMs: number
      readonly maxAttempts: number
      readonly by: 'server' | 'schedule'
    }
  | {
      readonly retry: false
      readonly because: 'not-retryable' | 'unsafe' | 'attempts' | 'too-long'
      readonly maxAttempts: number
      /** How long the server asks a person to wait, in ms, where it says so. */
      readonly availableInMs?: number
    }

/** What is known of the attempt that failed. */
export interface FailedAttempt {
  /** How often this request has failed in a row, this time included. */
  readonly failures: number
  /** Whether doing it twice does no more than doing it once. */
  readonly idempotent: boolean
  /** What the app asks for this one request; goes before every rule. */
  readonly maxAttempts?: number
  /** Between 0 and 1, for the jitter. @default Math.random */
  readonly random?: () => number
}

/** Decides about the next attempt: the request's own wish, the code, the API, the app, the kind. Never throws. */
export function decideRetry(given: Problem, attempt: FailedAttempt, profile: Profile): RetryDecision {
  const problem = completeProblem(given)
  const rule = findRule(problem, profile)
  const maxAttempts = Math.max(1, pickNumber(attempt.maxAttempts, rule.maxAttempts, defaultAttempts))
  const asked = findWait(problem, rule)
  const no = (because: Extract<RetryDecision, { retry: false }>['because']): RetryDecision => ({
    retry: false,
    because,
    maxAttempts,
    ...(asked === undefined ? {} : { availableInMs: clamp(asked) }),
  })

  if (!canPass(problem, rule)) return no('not-retryable')
  if (!attempt.idempotent && !surelyNotProcessed(problem)) return no('unsafe')
  if (asked !== undefined && asked > pickNumber(profile.retry?.maxAutoWaitMs, defaultMaxAutoWaitMs))
    return no('too-long')
  // What is no number has failed often enough: better none than without end.
  if (!(attempt.failures < maxAttempts)) return no('attempts')

  const random = guardRandom(attempt.random ?? Math.random)
  const grown = growWait(attempt.failures - 1, rule.backoff, random)
  if (asked === undefined) return { retry: true, maxAttempts, by: 'schedule', afterMs: clamp(grown) }
  // What only the API's document asks for is where the schedule begins; what this answer asks for is the schedule.
  const wait = problem.retryAfterMs === asked ? asked : Math.max(asked, grown)
  return { retry: true, maxAttempts, by: 'server', afterMs: clamp(wait + spread(wait, random)) }
}

const defaultAttempts = 4
const defaultMaxAutoWaitMs = 120_000

/** A timer set to more fires at once: the ceiling of setTimeout. */
const longestTimerMs = 2 ** 31 - 1

const passingKinds = new Set<ProblemKind>([
  'rate_limit',
  'timeout',
  'unavailable',
  'upstream',
  'server',
  'network',
])

/** The most particular rule wins, setting by setting. */
function findRule(problem: Problem, profile: Profile): RetryRule {
  const dialect = profile.dialects.map(readDialect).find((one) => one && one.name === problem.dialect)
  return { ...profile.retry, ...dialect?.retry, ...findMeaning(problem, profile.dialects)?.retry }
}

/** What is no number is no wait; "at once" is left to the schedule, or two eager machines would spin. */
function findWait({ retryAfterMs, status }: Problem, { waitsMs }: RetryRule): number | undefined {
  const wait = retryAfterMs ?? (status === undefined ? undefined : waitsMs?.[status])
  return typeof wait === 'number' && wait > 0 ? wait : undefined
}

function canPass({ kind, status, retryable }: Problem, { statuses }: RetryRule): boolean {
  if (kind === 'aborted' || kind === 'refusal' || retryable === false) return false
  if (Array.isArray(statuses) && status !== undefined) return statuses.includes(status)
  return retryable ?? passingKinds.has(kind)
}

/** A write may be repeated only when the server cannot have done it: it refused to start. */
function surelyNotProcessed({ kind, retryAfterMs }: Problem): boolean {
  return kind === 'rate_limit' || (kind === 'unavailable' && retryAfterMs !== undefined)
}

function growWait(retries: number, backoff: Partial<Backoff> | undefined, random: () => number): number {
  const baseMs = pickNumber(backoff?.baseMs, 1000)
  const factor = pickNumber(backoff?.factor, 2)
  const longest = Math.min(pickNumber(backoff?.capMs, 30_000), baseMs * factor ** Math.max(0, retries))
  return (backoff?.jitter ?? 'full') === 'full' ? random() * longest : longest
}

/** A server's wait is a lower bound: clients that were turned away together come back a little apart, never early. */
function spread(waitMs: number, random: () => number): number {
  return random() * Math.min(1000, waitMs / 10)
}

/** The first that is a number: `NaN` compares with nothing, and would try again without end. */
function pickNumber(...numbers: readonly (number | undefined)[]): number {
  return numbers.find((one) => typeof one === 'number' && !Number.isNaN(one))!
}

/** The app's dice may throw, or fall off the table. */
function guardRandom(random: () => number): () => number {
  return () => {
    try {
      const drawn = random()
      return drawn >= 0 && drawn <= 1 ? drawn : Math.random()
    } catch {
      return Math.random()
    }
  }
}

/** What setTimeout cannot hold fires at once, again and again. */
function clamp(ms: number): number {
  return Math.min(longestTimerMs, Math.max(0, Math.ceil(ms) || 0))
}
