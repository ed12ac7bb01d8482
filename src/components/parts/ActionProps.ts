import type { ReactNode } from 'react'

/** What an action’s button or link needs, to be spread on the app’s own component. */
export interface ActionProps {
  readonly children: ReactNode
  readonly onClick: (event: { readonly preventDefault: () => void }) => void
  /** Present on links. */
  readonly href?: string
  /** Present on buttons. */
  readonly type?: 'button'
  readonly className?: string
  readonly 'aria-label'?: string
  /** Set instead of `disabled`, which would drop focus. */
  readonly 'aria-disabled'?: true
  readonly 'aria-describedby'?: string
  readonly 'data-part': 'action'
  readonly 'data-action': string
  readonly 'data-primary'?: ''
}
