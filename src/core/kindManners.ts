import type { Severity } from './Presentation.ts'
import type { SurfaceName } from './PresentationContext.ts'
import type { ProblemKind } from './Problem.ts'

/** How a kind is shown when nobody says more. */
interface Manner {
  readonly severity: Severity
  readonly surface: SurfaceName
  /** Whether what the person was doing makes the better title. */
  readonly byOperation?: true
  /** Whether the server's own sentence may be shown when it is safe. */
  readonly serverText?: true
  /** Whether it may interrupt when the person just acted and something could be lost. */
  readonly urgent?: true
}

/** What a person cannot mend is not red; plan and permission are not errors (WCAG-minded copy rules of GOV.UK and Primer). */
export const kindManners: Readonly<Record<ProblemKind, Manner>> = {
  authentication: { severity: 'info', surface: 'page' },
  session_expired: { severity: 'warning', surface: 'dialog' },
  permission: { severity: 'neutral', surface: 'inline' },
  plan_limit: { severity: 'info', surface: 'inline' },
  payment: { severity: 'critical', surface: 'banner' },
  not_found: { severity: 'neutral', surface: 'inline' },
  conflict: { severity: 'warning', surface: 'banner', serverText: true, urgent: true },
  duplicate: { severity: 'warning', surface: 'inline', serverText: true },
  validation: { severity: 'critical', surface: 'summary' },
  bad_request: { severity: 'critical', surface: 'banner', byOperation: true },
  rate_limit: { severity: 'warning', surface: 'inline' },
  timeout: { severity: 'warning', surface: 'inline', byOperation: true },
  unavailable: { severity: 'warning', surface: 'banner', byOperation: true },
  upstream: { severity: 'warning', surface: 'inline', byOperation: true },
  server: { severity: 'critical', surface: 'banner', byOperation: true, urgent: true },
  network: { severity: 'warning', surface: 'inline', byOperation: true },
  aborted: { severity: 'neutral', surface: 'none' },
  payload_too_large: { severity: 'warning', surface: 'inline' },
  refusal: { severity: 'neutral', surface: 'inline', serverText: true },
  unknown: { severity: 'critical', surface: 'banner', byOperation: true },
}
