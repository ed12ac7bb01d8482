import type { RecoveryId } from '../core/index.ts'

/**
 * What a recovery that worked means for a write that failed. It makes the same request possible (`again`): the person
 * is asked to send it, because it may have been saved. Or it stands in for the request (`instead`): nothing is left to
 * tell. Whatever is not listed leads the person back to their own work.
 */
export const recoveryEffects: { readonly [Id in RecoveryId]?: 'again' | 'instead' } = {
  signIn: 'again',
  resetPassword: 'again',
  createApiKey: 'again',
  requestAccess: 'again',
  switchAccount: 'again',
  seePlans: 'again',
  subscribe: 'again',
  reactivateSubscription: 'again',
  updatePayment: 'again',
  openNewSession: 'again',
  chooseModel: 'again',
  useExisting: 'instead',
  resumeUpload: 'instead',
  loadLatest: 'instead',
}
