import type { ReactNode } from 'react'

/** The heading of a page, which gets focus when people arrive. */
export function PageHead({ title, children }: PageHeadProps) {
  return (
    <div className="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {children ? <p>{children}</p> : null}
    </div>
  )
}

/** What the heading takes. */
export interface PageHeadProps {
  readonly title: ReactNode
  /** One sentence on what the page is for. */
  readonly children?: ReactNode
}
