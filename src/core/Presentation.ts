import type { SurfaceName } from './PresentationContext.ts'
import type { Problem } from './Problem.ts'
import type { RecoveryId } from './Recovery.ts'

/** How loud a surface looks. Never said by colour alone. */
export type Severity = 'critical' | 'warning' | 'info' | 'neutral'

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
