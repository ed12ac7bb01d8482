import type { Problem } from './Problem.ts'
import type { RecoveryId } from './Recovery.ts'

/** How loud a surface looks. Never said by colour alone. */
export type Severity = 'critical' | 'warning' | 'info' | 'neutral'

/** Where a presentation belongs when the app does not say. */
export type SurfaceName = 'banner' | 'inline' | 'dialog' | 'page' | 'summary' | 'toast' | 'none'

/** A recovery as it is offered: a button, or a link when it has an `href`. */
export interface OfferedRecovery {
  readonly id: RecoveryId
  readonly label: string
  readonly href?: string
  readonly primary: boolean
}

/** A problem made ready to show, in the profile's language. All of it is plain text. */
export interface Presentation {
  readonly problem: Problem
  readonly title: string
  readonly body: string
  /** The server's sentence, only where rule and policy allow it. */
  readonly serverText?: string
  readonly severity: Severity
  /** In order; only those that can work. */
  readonly recoveries: readonly OfferedRecovery[]
  readonly surface: SurfaceName
  readonly announce: 'polite' | 'assertive' | 'none'
}

/** What is known of the moment in which a problem is shown. */
export interface PresentationContext {
  /** What the person was doing; becomes the title ("Couldn’t save your changes") where the kind allows it. */
  readonly operation?: 'load' | 'save' | 'send' | 'delete' | 'upload' | 'search'
  /** The name of the thing concerned, as people know it: makes two "Try again" buttons of one page distinct. */
  readonly resource?: string
  /** Whether the person just asked for this, or it happened by itself. @default 'background' */
  readonly origin?: 'user' | 'background'
  /** Whether older data is still on screen. */
  readonly hasData?: boolean
  /** Whether something that the person entered could be lost, or the task is blocked. */
  readonly blocking?: boolean
  /** What the retry engine offers now; without it nothing can be tried again from here. */
  readonly retry?: 'ready' | 'waiting' | 'attempting' | 'held'
  /** Whether the fields of the problem stand on the page, so that focus can go there. */
  readonly hasForm?: boolean
  /** Whether the surface can be put away. */
  readonly dismissible?: boolean
  /** Facts that the app can prove. Sentences that need them stay away otherwise. */
  readonly facts?: { readonly draftKept?: boolean; readonly notCharged?: boolean; readonly queued?: boolean }
  /** The moment to which waits are counted, in ms since the epoch. */
  readonly now?: number
}
