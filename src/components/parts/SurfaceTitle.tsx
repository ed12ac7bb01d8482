'use client'
import type { ReactElement } from 'react'
import { useProfile } from '../../react/index.ts'
import type { Surface } from './Surface.ts'

/** The title with the severity in words before it, for those who see neither icon nor colour. Renders a heading, or a `<p>`. */
export function SurfaceTitle({ surface, as, isFocusable }: SurfaceTitleProps): ReactElement {
  const { format } = useProfile()
  const { severity } = surface.presentation
  const Heading = as ?? (`h${surface.headingLevel}` as const)
  return (
    <Heading
      id={surface.ids.title}
      data-part="title"
      className={surface.classNames.title}
      tabIndex={isFocusable ? -1 : undefined}
    >
      {/* What is not an error is not called one. */}
      {severity === 'neutral' ? null : <span data-part="prefix">{format(`a11y.severity.${severity}`)} </span>}
      {surface.title}
    </Heading>
  )
}

/** What the title takes. */
export interface SurfaceTitleProps {
  readonly surface: Surface
  /** @default a heading of the surface’s level */
  readonly as?: 'p'
  /** Whether focus can be moved to it. @default false */
  readonly isFocusable?: boolean
}
