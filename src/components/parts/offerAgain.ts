import type { Presentation, Profile, RecoveryId } from '../../core/index.ts'

/** Once a recovery has made a failed write possible, offers to try it again in the place of that recovery. */
export function offerAgain(presentation: Presentation, mendedBy: RecoveryId, profile: Profile): Presentation {
  const again = { id: 'retry', label: profile.format('action.retry'), primary: true } as const
  const others = presentation.recoveries.filter(({ id }) => id !== 'retry')
  return {
    ...presentation,
    recoveries: others.map((recovery) =>
      recovery.id === mendedBy ? again : { ...recovery, primary: false },
    ),
  }
}
