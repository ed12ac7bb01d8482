import type { Presentation, Profile, RetrySnapshot } from '../core/index.ts'
import { composeUtterance } from './composeUtterance.ts'
import type { Announcer } from './createAnnouncer.ts'
import { findFingerprint } from './findFingerprint.ts'
import { spokenMilestones } from './spokenMilestones.ts'
import { waitInWords } from './waitInWords.ts'

/** What one surface says over the life of a failure: what happened, how long it waits, and how it ended. */
export interface FailureVoice {
  /** Tells what is on screen now. Says something only when that is news. */
  readonly follow: (scene: Scene) => void
  /** Ends at once; what is unsaid stays so. */
  readonly silence: () => void
}

/** What is on screen, as far as it is worth saying. */
export interface Scene {
  readonly profile: Profile
  /** Absent while nothing failed, and for a countdown that stands alone. */
  readonly presentation?: Presentation
  /** Whether only the wait is on screen. */
  readonly isCountdown?: boolean
  readonly snapshot?: RetrySnapshot
  /** Whether focus goes to the surface, which then needs no announcement. */
  readonly takesFocus?: boolean
  /** Whether the person put the surface away: its end is no success. */
  readonly isDismissed?: boolean
  /** Changes whenever the person acted: what follows is worth saying again. Absent while all happens by itself. */
  readonly act?: unknown
  /** Whether the surface is where the person can see it. */
  readonly isInView: () => boolean
}

/** A retry that takes no longer than this needs no words. */
const quietAttemptMs = 2_000

/** Makes the voice of one surface. */
export function createFailureVoice(announcer: Announcer, world: Pick<Clock, 'now' | 'after'>): FailureVoice {
  let scene: Scene | undefined
  let lastNews = ''
  let lastAct: unknown
  let lastFingerprint: string | undefined
  /** Whether the person knows of the failure: nothing is continued or ended that was never begun. */
  let isKnown = false
  /** Whether all was said until the person acts: polling that goes on failing is no news. */
  let isOver = false
  const pending = new Set<() => void>()

  return {
    follow(next) {
      scene = next
      const news = describe(next)
      const isNewAct = next.act !== lastAct
      if (news === lastNews && !isNewAct) return
      lastNews = news
      lastAct = next.presentation && next.act
      drop()
      const { presentation, snapshot, isCountdown } = next
      const fingerprint = presentation && findFingerprint(presentation)
      if (isNewAct || fingerprint !== lastFingerprint) isOver = false
      lastFingerprint = fingerprint
      if (!presentation && (!isCountdown || snapshot?.phase === 'recovered')) return end(next)
      if (isNewAct && fingerprint) announcer.forget(fingerprint)
      tell(next)
    },
    silence() {
      drop()
      lastNews = ''
    },
  }

  function tell({ snapshot, takesFocus, isCountdown, profile, presentation }: Scene): void {
    if (takesFocus || isCountdown) isKnown = true
    if (isOver) return
    if (snapshot?.phase === 'attempting') return tellSlowAttempt()
    const deadline = findWait(snapshot)
    if (deadline !== undefined) return tellWait(deadline)
    isOver = snapshot?.phase === 'exhausted'
    if (snapshot?.exhaustedBy === 'stopped' && isKnown) return say(profile.format('retry.stopped'))
    const gaveUp = isOver && snapshot !== undefined && snapshot.failures > 1
    if (!presentation || (takesFocus && !gaveUp)) return
    introduce(presentation, gaveUp ? profile.format('retry.stopped') : '', gaveUp ? 'gave up' : '')
  }

  /** The failure itself. The fingerprint keeps twelve panels from saying it twelve times. */
  function introduce(presentation: Presentation, wait: string, moment = ''): void {
    if (presentation.announce === 'none' || !scene?.isInView()) return
    isKnown = true
    keep(
      announcer.say({
        text: composeUtterance(presentation, scene.profile, wait),
        politeness: presentation.announce,
        fingerprint: [findFingerprint(presentation), moment].join('|'),
      }),
    )
  }

  function tellWait(deadline: number): void {
    const { snapshot, presentation, profile } = scene!
    const isOffered = snapshot?.phase === 'exhausted'
    const words = (left: number) =>
      waitInWords(profile, isOffered ? 'retry.availableIn' : 'retry.in', deadline, left)
    const seconds = secondsUntil(deadline)
    const [first, ...later] = spokenMilestones(seconds)
    if (first === undefined && !isOffered) return
    const still = (snapshot?.failures ?? 0) > 1 ? [profile.format('retry.still')] : []
    if (!isKnown) introduce(presentation!, words(seconds))
    else sayOnce([...still, words(seconds)].join(' '))
    if (isOffered) return at(deadline, () => say(scene!.profile.format('rate_limit.ready')))
    for (const milestone of later) at(deadline - milestone * 1000, () => sayIfTrue(milestone))

    /** After a sleep the timer comes late, and the number would be wrong. */
    function sayIfTrue(milestone: number): void {
      if (Math.abs(secondsUntil(deadline) - milestone) <= 2) sayOnce(words(milestone))
    }
  }

  function tellSlowAttempt(): void {
    if (isKnown) keep(world.after(quietAttemptMs, () => say(scene!.profile.format('retry.now'))))
  }

  /** Disappearance alone tells listeners nothing. */
  function end({ snapshot, act, isDismissed, profile }: Scene): void {
    // Idle is no success: what the app resets is idle too.
    const hasRecovered = snapshot?.phase === 'recovered'
    // Twelve panels that come back by themselves are one piece of news; what the person mended is one each.
    const fingerprint = act === undefined ? 'retry.ok' : undefined
    if (isKnown && hasRecovered && !isDismissed)
      announcer.say({ text: profile.format('retry.ok'), fingerprint })
    if (!snapshot || snapshot.phase === 'idle' || hasRecovered || isDismissed) isKnown = false
  }

  function say(text: string): void {
    keep(announcer.say({ text }))
  }

  /** Panels that wait for the same service say the same, and it is enough to hear it once. */
  function sayOnce(text: string): void {
    keep(announcer.say({ text, fingerprint: [lastFingerprint, text].join('|') }))
  }

  function at(moment: number, run: () => void): void {
    keep(world.after(Math.max(0, moment - world.now()), run))
  }

  function keep(undo: () => void): void {
    pending.add(undo)
  }

  function drop(): void {
    for (const undo of pending) undo()
    pending.clear()
  }

  function secondsUntil(deadline: number): number {
    return Math.max(0, Math.ceil((deadline - world.now()) / 1000))
  }

  /** The moment that people wait for, if any. */
  function findWait(snapshot: RetrySnapshot | undefined): number | undefined {
    const { phase, deadline, blockedBy, availableAt, exhaustedBy } = snapshot ?? {}
    if (phase === 'waiting') return deadline
    if (phase === 'blocked') return blockedBy?.until
    const isAhead = availableAt !== undefined && availableAt > world.now()
    return phase === 'exhausted' && exhaustedBy !== 'stopped' && isAhead ? availableAt : undefined
  }
}

interface Clock {
  readonly now: () => number
  readonly after: (ms: number, run: () => void) => () => void
}

/** What makes a scene news; a change of language or of size does not. */
function describe({ presentation, snapshot }: Scene): string {
  const { phase, deadline, blockedBy, exhaustedBy, failures } = snapshot ?? {}
  const { kind, code } = presentation?.problem ?? {}
  return [
    presentation && 'shown',
    kind,
    code,
    phase,
    deadline ?? blockedBy?.until,
    exhaustedBy,
    failures,
  ].join('|')
}
