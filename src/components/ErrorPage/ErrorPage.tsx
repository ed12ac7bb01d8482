'use client'
import { useRef } from 'react'
import type { ReactElement } from 'react'
import { findRootAttributes } from '../parts/findRootAttributes.ts'
import { SeverityIcon } from '../parts/SeverityIcon.tsx'
import type { Surface } from '../parts/Surface.ts'
import { SurfaceContent } from '../parts/SurfaceContent.tsx'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { SurfaceRoot } from '../parts/SurfaceRoot.tsx'
import { useSurface } from '../parts/useSurface.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useArrivalFocus } from './useArrivalFocus.ts'

/**
 * A failure in the place of a whole page. Takes focus to its title when people arrive by navigation, and names the tab.
 * Renders a `<div>` for the app’s own `<main>`, or nothing while nothing failed.
 */
export function ErrorPage({
  headingLevel = 1,
  setsDocumentTitle = true,
  ...props
}: ErrorPageProps): ReactElement | null {
  const surface = useSurface('page', { ...props, headingLevel }, { takesFocus: true })
  if (!surface) return null
  return <ArrivedPage surface={surface} setsDocumentTitle={setsDocumentTitle} {...props} />
}

/** What the page takes. */
export interface ErrorPageProps extends SurfaceProps {
  /** Whether the tab is named after the failure while the page stands. @default true */
  readonly setsDocumentTitle?: boolean
}

function ArrivedPage({
  surface,
  setsDocumentTitle,
  ...props
}: ErrorPageProps & { readonly surface: Surface }): ReactElement {
  const root = useRef<HTMLElement>(null)
  useArrivalFocus(root, 'h1, h2, h3, h4, h5, h6')
  useDocumentTitle(setsDocumentTitle ? surface.title : undefined)
  return (
    // Its heading names the page: a name on an element without a role would go unheard.
    <SurfaceRoot
      as="div"
      surface={surface}
      aria-label={undefined}
      aria-labelledby={undefined}
      {...findRootAttributes(props)}
      rootRef={root}
      ref={props.ref}
    >
      <SeverityIcon severity={surface.presentation.severity} className={surface.classNames.icon} />
      <SurfaceContent surface={surface} isTitleFocusable>
        {props.children}
      </SurfaceContent>
    </SurfaceRoot>
  )
}
