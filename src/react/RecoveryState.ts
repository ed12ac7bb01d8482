import type { Problem, RecoveryId } from '../core/index.ts'

/** What became of the recovery that a person used last. */
export type RecoveryState =
  | { readonly status: 'idle' }
  | { readonly status: 'pending'; readonly id: RecoveryId }
  | { readonly status: 'done'; readonly id: RecoveryId }
  | { readonly status: 'failed'; readonly id: RecoveryId; readonly problem: Problem }
