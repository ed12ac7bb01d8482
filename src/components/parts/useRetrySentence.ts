'use client'
import type { RetrySnapshot } from '../../core/index.ts'
import {
  shownSeconds,
  usePrefersReducedMotion,
  useProfile,
  useSecondsLeft,
  waitInWords,
} from '../../react/index.ts'

/** What the retry engine is about to do, in one sentence that counts down; undefined when there is nothing to tell. */
export function useRetrySentence(snapshot: RetrySnapshot | undefined): string | undefined {
  const profile = useProfile()
  const isCalm = usePrefersReducedMotion()
  const { phase, deadline, blockedBy, availableAt, exhaustedBy } = snapshot ?? {}
  const moment =
    phase === 'waiting'
      ? deadline
      : phase === 'blocked'
        ? blockedBy?.until
        : phase === 'exhausted'
          ? availableAt
          : undefined
  const left = useSecondsLeft(moment)

  if (phase === 'waiting' || phase === 'blocked') {
    if (blockedBy?.kind === 'auth' && phase === 'blocked') return profile.format('retry.whenSignedIn')
    return moment && left ? count('retry.in', moment, left) : profile.format('retry.soon')
  }
  if (phase === 'paused')
    return profile.format(snapshot?.pausedBy === 'offline' ? 'retry.whenOnline' : 'retry.soon')
  if (phase === 'exhausted') {
    if (moment && left) return count('retry.availableIn', moment, left)
    if (exhaustedBy === 'stopped') return profile.format('retry.stopped')
    if (moment) return profile.format('rate_limit.ready')
  }
  return undefined

  function count(sentence: Parameters<typeof waitInWords>[1], at: number, seconds: number): string {
    return waitInWords(profile, sentence, at, shownSeconds(seconds, isCalm))
  }
}
