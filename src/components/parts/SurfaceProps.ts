import type { HTMLAttributes, ReactElement, ReactNode, Ref } from 'react'
import type { OfferedRecovery, PresentationContext, RetryController } from '../../core/index.ts'
import type { ActionProps } from './ActionProps.ts'

/** What every surface takes, besides the attributes of its root element. */
export interface SurfaceProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** What was thrown or returned. Nothing is rendered without it. */
  readonly failure?: unknown
  /** The handle on the retries of what failed: brings the countdown, "Try again" and "Stop trying". */
  readonly retry?: RetryController
  /** What is known of the moment: what the person was doing, and whether something is blocked. */
  readonly context?: PresentationContext
  /** Puts the surface away: the app stops giving the failure. Without it there is nothing to dismiss with. */
  readonly onDismiss?: () => void
  /** The level of the title among the headings of the page. @default 2, on a page 1 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  /** Words in place of the catalogue’s title. */
  readonly title?: string
  /** Shown after the message. */
  readonly children?: ReactNode
  /** Class names for the parts, by `data-part`. */
  readonly classNames?: SurfaceClassNames
  /** Renders an action with the app’s own button or link. @default a `<button>` or an `<a>` */
  readonly renderAction?: (props: ActionProps, recovery: OfferedRecovery) => ReactElement
  /** The root element. It can be focused by script. */
  readonly ref?: Ref<HTMLElement>
}

/** The parts of a surface that take class names. */
export type SurfacePart =
  | 'icon'
  | 'content'
  | 'title'
  | 'body'
  | 'server-text'
  | 'retry'
  | 'actions'
  | 'action'
  | 'outcome'
  | 'request-id'
  | 'dismiss'

/** Class names by part. */
export type SurfaceClassNames = { readonly [Part in SurfacePart]?: string }
