import { recoveryEffects } from './recoveryEffects.ts'
import type { RecoveryState } from './RecoveryState.ts'

/** Whether the recovery that a person used made it worth sending the same request again, even before the server’s time. */
export function hasMended(state: RecoveryState): boolean {
  return state.status === 'done' && recoveryEffects[state.id] === 'again'
}
