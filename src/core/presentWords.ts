import { peek } from './clues/peek.ts'
import type { Meaning } from './Dialect.ts'
import { formatDuration } from './formatDuration.ts'
import { formatMoment } from './formatMoment.ts'
import { formatSize } from './formatSize.ts'
import { kindManners } from './kindManners.ts'
import type { PresentationContext } from './PresentationContext.ts'
import type { Problem } from './Problem.ts'
import type { Profile, WordsOverride } from './Profile.ts'
import { sharedMutableMoments } from './sharedMutableMoments.ts'

/** The title and the body, from the most particular words to the most general. */
export function presentWords(
  problem: Problem,
  profile: Profile,
  context: PresentationContext,
  meaning: Meaning | undefined,
): { title: string; body: string } {
  const own = findOverride(problem, profile)
  const doing = !meaning?.words && kindManners[problem.kind]?.byOperation ? findDoing(context) : undefined
  const words = meaning?.words ?? findVariant(problem, context)
  const values = readValues(problem, profile, context)
  const say = (...keys: string[]) => keys.map((key) => profile.format(key, values)).find(Boolean) ?? ''

  const title = say(`${words}.title`, `${problem.kind}.title`, 'unknown.title')
  const body = [
    say(...findBodies(words, values, context), `${problem.kind}.body`, 'unknown.body'),
    ...findFacts(words, values, context).map((key) => say(key)),
  ].join(' ')
  return {
    title: own?.title ?? (doing ? say(`op.${doing}`) : title),
    body: own?.body ?? (doing ? profile.format('op.because', { title, body }) || body : body),
  }
}

/** With data on screen nothing is missing: it is only not the newest. */
function findDoing({ operation, hasData }: PresentationContext): string | undefined {
  return operation === 'load' && hasData ? 'refresh' : operation
}

type Values = ReturnType<typeof readValues>

/** Longer waits are said as a clock time: nobody watches five minutes pass. */
const longestCountedMs = 5 * 60_000

function findOverride(problem: Problem, profile: Profile): WordsOverride | undefined {
  const overrides = profile.overrides ?? {}
  const keys = [
    `${problem.dialect}/${problem.code}`,
    problem.code,
    `${problem.dialect}/${problem.kind}`,
    problem.kind,
  ]
  const key = keys.find((candidate) => candidate !== undefined && Object.hasOwn(overrides, candidate))
  return key === undefined ? undefined : overrides[key]
}

/** Kinds that read differently by what is known of the case. */
function findVariant(problem: Problem, context: PresentationContext): string {
  const { kind, code = '' } = problem
  if (kind === 'authentication' && /credential|password/i.test(code)) return 'authentication.credentials'
  if (kind === 'authentication' && /key/i.test(code)) return findKeyWords(code)
  if (kind === 'network' && code === 'offline') return 'offline'
  if (kind === 'not_found' && context.surface === 'page') return 'not_found.page'
  if (kind === 'payload_too_large' && context.operation === 'upload') return 'payload_too_large.file'
  if (kind === 'timeout' && isWrite(context)) return 'timeout.write'
  // Without a field there is no answer to count; without a form nothing proves that the answers are still there.
  if (kind === 'validation' && problem.fields.length === 0) return 'validation.general'
  if (kind === 'validation' && !context.hasForm && !context.facts?.draftKept) return 'validation.listed'
  return kind
}

function findKeyWords(code: string): string {
  if (/revoked|disabled/i.test(code)) return 'api_key.revoked'
  return /expired/i.test(code) ? 'api_key.expired' : 'api_key.invalid'
}

/** Catalogue keys for the body, best first; a key that needs a value is asked for only when the value is known. */
function findBodies(
  words: string,
  { duration, until, maxSize }: Values,
  context: PresentationContext,
): string[] {
  const counted = context.retry === 'waiting' || context.retry === 'attempting'
  return [
    ...(maxSize ? [`${words}.size`] : []),
    // A countdown says it better, and a second time beside it would contradict it.
    ...(counted ? [`${words}.counted`] : []),
    ...(!counted && duration ? [`${words}.wait`] : []),
    ...(!counted && until ? [`${words}.until`] : []),
    `${words}.body`,
  ]
}

/** Sentences that are true only when a fact proves them. */
function findFacts(words: string, values: Values, context: PresentationContext): string[] {
  const facts = context.facts ?? {}
  const { used, limit, resetsAt } = values
  return [
    ...(words === 'plan_limit' && used !== undefined && limit !== undefined ? ['plan_limit.usage'] : []),
    ...(words === 'plan_limit' && resetsAt ? ['plan_limit.resets'] : []),
    ...(words.startsWith('session_expired') && facts.draftKept ? ['session_expired.draftKept'] : []),
    ...(words.startsWith('payment') && facts.notCharged ? ['payment.notCharged'] : []),
    ...((words === 'network' || words === 'offline') && facts.queued ? ['offline.queued'] : []),
  ]
}

function readValues(problem: Problem, profile: Profile, context: PresentationContext) {
  const { details, retryAfterMs: wait } = problem
  const { tag } = profile.locale
  const now = context.now ?? Date.now()
  // The server counts from its answer: who looks again later reads the same clock time.
  const decodedAt = context.now ?? sharedMutableMoments.get(problem) ?? now
  const isLong = wait !== undefined && wait > longestCountedMs
  const end = wait === undefined ? undefined : formatMoment(decodedAt + wait, now, profile)
  return {
    count: Math.max(1, problem.fields.length),
    duration: wait !== undefined && !isLong ? formatDuration(wait, tag) : undefined,
    until: isLong ? end : undefined,
    resetsAt: end,
    used: asNumber(peek(details, 'used')),
    limit: asNumber(peek(details, 'limit')),
    maxSize: formatSize(sizeKeys.map((key) => asNumber(peek(details, key))).find(isKnown), tag),
  }
}

const sizeKeys = ['max_size', 'maxSize', 'max_bytes']

function isKnown(value: unknown): boolean {
  return value !== undefined
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function isWrite({ operation }: PresentationContext): boolean {
  return operation !== undefined && operation !== 'load' && operation !== 'search'
}
