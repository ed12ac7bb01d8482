'use client'
import { useRef } from 'react'
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
 * A failure in the place of what is missing: in a panel, or beside a control. Spoken only where it can be seen.
 * Renders a `<div role="group">` without a heading, or nothing while nothing failed.
 */
export function InlineError(props: InlineErrorProps): ReactElement | null {
  const root = useRef<HTMLElement>(null)
  const surface = useSurface('inline', props, { root })
  if (!surface) return null
  const { onKeyDown, ...rest } = findRootAttributes(props)
  return (
    <SurfaceRoot
      as="div"
      role="group"
      surface={surface}
      {...rest}
      rootRef={root}
      ref={props.ref}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        dismissOnEscape(event, surface)
      }}
    >
      <SeverityIcon severity={surface.presentation.severity} className={surface.classNames.icon} />
      <SurfaceContent surface={surface} titleAs={props.headingLevel ? undefined : 'p'}>
        {props.children}
      </SurfaceContent>
      <DismissButton surface={surface} />
    </SurfaceRoot>
  )
}

/** What the inline error takes. Its title is a heading only where `headingLevel` says so. */
export interface InlineErrorProps extends SurfaceProps {}
