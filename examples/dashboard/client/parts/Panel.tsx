import { useId } from 'react'
import type { ReactNode } from 'react'

/** A part of a page with a heading. */
export function Panel({ title, id, actions, wide = false, isBusy = false, children }: PanelProps) {
  const heading = useId()
  return (
    <section
      className="panel"
      id={id}
      tabIndex={id ? -1 : undefined}
      data-panel=""
      data-wide={wide || undefined}
      aria-labelledby={heading}
      aria-busy={isBusy || undefined}
    >
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  )
}

/** What the panel takes. */
export interface PanelProps {
  readonly title: string
  readonly id?: string
  /** Beside the heading. */
  readonly actions?: ReactNode
  /** Whether it takes the whole width. @default false */
  readonly wide?: boolean
  /** Whether its content is on its way. @default false */
  readonly isBusy?: boolean
  readonly children: ReactNode
}
