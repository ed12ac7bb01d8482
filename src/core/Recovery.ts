import type { PresentationContext } from './PresentationContext.ts'
import type { Problem } from './Problem.ts'

/** The names of the things a person can do about a problem. The list grows; names stay. */
export type RecoveryId =
  | 'retry'
  | 'stopRetrying'
  | 'fixFields'
  | 'copyRequestId'
  | 'goBack'
  | 'reload'
  | 'dismiss'
  | 'signIn'
  | 'resetPassword'
  | 'createApiKey'
  | 'requestAccess'
  | 'switchAccount'
  | 'seePlans'
  | 'subscribe'
  | 'reactivateSubscription'
  | 'updatePayment'
  | 'useExisting'
  | 'resumeUpload'
  | 'changeName'
  | 'reviewChanges'
  | 'loadLatest'
  | 'openNewSession'
  | 'chooseModel'
  | 'editRequest'
  | 'chooseFile'
  | 'checkStatus'
  | 'contactSupport'

/** One thing a person can do about a problem. */
export interface Recovery {
  readonly id: RecoveryId
  /** The catalogue key of its label. */
  readonly label: string | ((problem: Problem, context: PresentationContext) => string)
  /** Whether it helps with this problem, supposing that the app can do it. */
  readonly helps: (problem: Problem, context: PresentationContext) => boolean
  /**
   * Who does it: `amends` by itself on any surface, or the `app` by a handler or a link in the profile.
   * What the app has not given is not offered.
   */
  readonly by: 'amends' | 'app'
  /** `main` ways out mend the cause; `side` ones (copy, support, dismiss) stand after them and are never primary. */
  readonly rank: 'main' | 'side'
}

/**
 * What an app does for a recovery: go to an address, or run. In an address `{here}` becomes the current one,
 * `{requestId}` and `{code}` those of the problem, and `{support}` all that support needs, each encoded.
 */
export type RecoveryHandler = string | ((problem: Problem) => void | Promise<void>)
