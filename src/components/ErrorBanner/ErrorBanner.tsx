'use client'
import type { ReactElement } from 'react'
import { DismissButton } from '../parts/DismissButton.tsx'
import { dismissOnEscape } from '../parts/dismissOnEscape.ts'
import { findRootAttributes } from '../parts/findRootAttributes.ts'
import { SeverityIcon } from '../parts/SeverityIcon.tsx'
import { SurfaceContent } from '../parts/SurfaceContent.tsx'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { SurfaceRoot } from '../parts/SurfaceRoot.tsx'
import { useSurface } from '../parts/useSurface.ts'

/**
 * A failure above the part of the page that it concerns. Never takes focus and never goes away by itself.
 * Renders a `<section>`, or nothing while nothing failed.
 *
 * @example <ErrorBanner {...useQueryProblem({ queryKey })} />
 */
export function ErrorBanner(props: ErrorBannerProps): ReactElement | null {
  const surface = useSurface('banner', props)
  if (!surface) return null
  const { onKeyDown, ...rest } = findRootAttributes(props)
  return (
    <SurfaceRoot
      as="section"
      surface={surface}
      {...rest}
      ref={props.ref}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        dismissOnEscape(event, surface)
      }}
    >
      <SeverityIcon severity={surface.presentation.severity} className={surface.classNames.icon} />
      <SurfaceContent surface={surface}>{props.children}</SurfaceContent>
      <DismissButton surface={surface} />
    </SurfaceRoot>
  )
}

/** What the banner takes. */
export interface ErrorBannerProps extends SurfaceProps {}
