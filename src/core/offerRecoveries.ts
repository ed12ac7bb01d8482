import type { Meaning } from './Dialect.ts'
import { fillAddress } from './fillAddress.ts'
import type { OfferedRecovery } from './Presentation.ts'
import type { PresentationContext } from './PresentationContext.ts'
import type { Problem, ProblemKind } from './Problem.ts'
import type { Profile } from './Profile.ts'
import { goBack } from './recoveries/goBack.ts'
import { recoveries } from './recoveries/recoveries.ts'
import { reload } from './recoveries/reload.ts'
import { retry } from './recoveries/retry.ts'
import type { Recovery, RecoveryId } from './Recovery.ts'

/** More than two ways out beside each other are none (Primer’s banner); a running retry and its stop count as one. */
const mostMain = 2

/** What a person is offered, in order: only what can work here and now. */
export function offerRecoveries(
  problem: Problem,
  profile: Profile,
  context: PresentationContext,
  meaning: Meaning | undefined,
): OfferedRecovery[] {
  const situation = { ...context, canUpgrade: canUpgrade(problem, profile) }
  const named = Array.isArray(meaning?.recoveries) ? (meaning.recoveries as readonly RecoveryId[]) : undefined
  const helping = recoveries.filter((recovery) => isOffered(recovery, named, problem, profile, situation))
  const ordered = named ? [...helping].sort((a, b) => place(a, named) - place(b, named)) : helping
  const main = shorten(ordered.filter(({ rank }) => rank === 'main'))
  const side = helping.filter(({ rank }) => rank === 'side')
  const ways = main.length > 0 ? main : findLastResort(problem, context)
  return [...ways, ...side].map((recovery, index) => offer(recovery, index === 0 && recovery.rank === 'main'))

  function offer({ id, label }: Recovery, primary: boolean): OfferedRecovery {
    const handler = profile.recoveries?.[id]
    return {
      id,
      label: profile.format(typeof label === 'string' ? label : label(problem, situation)),
      ...(typeof handler === 'string' ? { href: fillAddress(handler, problem, profile, situation) } : {}),
      primary,
    }
  }
}

/** What a dialect names replaces what the kind would offer; what Amends does by itself is still decided by the moment. */
function isOffered(
  recovery: Recovery,
  named: readonly RecoveryId[] | undefined,
  problem: Problem,
  profile: Profile,
  context: PresentationContext,
): boolean {
  if (recovery.by === 'amends') return recovery.helps(problem, context)
  if (!profile.recoveries?.[recovery.id]) return false
  if (recovery.id === 'seePlans' && context.canUpgrade === false) return false
  return (
    named?.includes(recovery.id) || ((!named || recovery.rank === 'side') && recovery.helps(problem, context))
  )
}

function shorten(main: readonly Recovery[]): Recovery[] {
  let count = 0
  return main.filter(({ id }) => id === 'stopRetrying' || ++count <= mostMain)
}

function place({ id }: Recovery, named: readonly RecoveryId[]): number {
  const index = named.indexOf(id)
  return index < 0 ? named.length : index
}

/** No page is a dead end: what is not mended from here is left. A smaller surface has the page around it. */
function findLastResort({ kind }: Problem, { retry: again, surface }: PresentationContext): Recovery[] {
  if (again && mayPass.has(kind)) return [retry]
  if (surface !== 'page') return []
  return [mayPassByItself.has(kind) ? reload : goBack]
}

/** What somebody may have mended elsewhere meanwhile: asking again is better than a dead end. */
const mayPass = new Set<ProblemKind>([
  'authentication',
  'session_expired',
  'permission',
  'plan_limit',
  'payment',
  'not_found',
  'conflict',
  'duplicate',
  'server',
  'upstream',
  'unavailable',
  'unknown',
])

/** Where the page itself may come back. Not `rate_limit`: loading it at once is one more attempt. */
const mayPassByItself = new Set<ProblemKind>([
  'server',
  'network',
  'unknown',
  'unavailable',
  'upstream',
  'timeout',
])

function canUpgrade(problem: Problem, { canUpgrade: answer = true }: Profile): boolean {
  return typeof answer === 'function' ? answer(problem) : answer
}
