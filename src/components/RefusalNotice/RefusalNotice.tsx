'use client'
import type { ReactElement } from 'react'
import { DismissButton } from '../parts/DismissButton.tsx'
import { findRootAttributes } from '../parts/findRootAttributes.ts'
import { SeverityIcon } from '../parts/SeverityIcon.tsx'
import { SurfaceContent } from '../parts/SurfaceContent.tsx'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { SurfaceRoot } from '../parts/SurfaceRoot.tsx'
import { useSurface } from '../parts/useSurface.ts'

/**
 * An answer that a service declined to give: calm, with its reason, because nothing went wrong.
 * Renders a `<div role="group">`, or nothing while nothing was declined.
 *
 * @example <RefusalNotice failure={detectProblem(answer)} />
 */
export function RefusalNotice(props: RefusalNoticeProps): ReactElement | null {
  const surface = useSurface('refusal', props)
  if (!surface) return null
  return (
    <SurfaceRoot as="div" role="group" surface={surface} {...findRootAttributes(props)} ref={props.ref}>
      <SeverityIcon severity={surface.presentation.severity} className={surface.classNames.icon} />
      <SurfaceContent surface={surface} titleAs={props.headingLevel ? undefined : 'p'}>
        {props.children}
      </SurfaceContent>
      <DismissButton surface={surface} />
    </SurfaceRoot>
  )
}

/** What the notice takes. Its title is a heading only where `headingLevel` says so. */
export interface RefusalNoticeProps extends SurfaceProps {}
