import type { RetrySnapshot } from '../core/index.ts'
import { offline } from './offline.ts'

/** What a surface shows: the last failure, or the missing connection where something is held back and nothing else tells it. */
export function findFailure({ error, phase, pausedBy }: RetrySnapshot, hasData = false): unknown {
  return error ?? (phase === 'paused' && pausedBy === 'offline' && !hasData ? offline : undefined)
}
