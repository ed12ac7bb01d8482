import { recoveries } from './recoveries/recoveries.ts'
import type { RecoveryId } from './Recovery.ts'

/** Whether a recovery that worked is a reason to try again what failed: copying an id or reading a status page is none. */
export function mendsCause(id: RecoveryId): boolean {
  const recovery = recoveries.find((one) => one.id === id)
  return recovery?.by === 'app' && recovery.rank === 'main' && id !== 'checkStatus'
}
