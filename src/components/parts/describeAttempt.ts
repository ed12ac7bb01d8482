import type { Profile, RetrySnapshot } from '../../core/index.ts'

/** The number of the attempt, once there was more than one. */
export function describeAttempt(
  { attempt, maxAttempts, phase, failures }: RetrySnapshot,
  profile: Profile,
): string | undefined {
  if (failures === 0 || (phase !== 'waiting' && phase !== 'attempting')) return undefined
  return maxAttempts === undefined
    ? profile.format('retry.attemptOpen', { n: attempt })
    : profile.format('retry.attempt', { n: attempt, max: maxAttempts })
}
