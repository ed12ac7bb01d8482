'use client'
import { useEffect, useRef } from 'react'
import type { ReactElement, RefObject } from 'react'
import { moveFocus } from '../../react/index.ts'
import { findRootAttributes } from '../parts/findRootAttributes.ts'
import { SeverityIcon } from '../parts/SeverityIcon.tsx'
import type { Surface } from '../parts/Surface.ts'
import { SurfaceContent } from '../parts/SurfaceContent.tsx'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { SurfaceRoot } from '../parts/SurfaceRoot.tsx'
import { useSurface } from '../parts/useSurface.ts'
import { SummaryList } from './SummaryList.tsx'
import { useTitlePrefix } from './useTitlePrefix.ts'

/**
 * Everything to mend in a form, as links to its fields; place it above them. Takes focus each time the form was sent in
 * vain. Renders a `<div role="group">`, or nothing while nothing failed.
 */
export function ErrorSummary({ form, ...props }: ErrorSummaryProps): ReactElement | null {
  const context = { ...props.context, hasForm: true }
  const surface = useSurface('summary', { ...props, context }, { takesFocus: true })
  return surface ? <FilledSummary {...props} form={form} surface={surface} /> : null
}

/** What the summary takes. */
export interface ErrorSummaryProps extends SurfaceProps {
  /** The form whose controls are meant, by `name` or `id`. @default the whole page */
  readonly form?: RefObject<HTMLFormElement | null>
}

function FilledSummary({
  surface,
  form,
  ...props
}: ErrorSummaryProps & { readonly surface: Surface }): ReactElement {
  const root = useRef<HTMLElement>(null)
  const { problem, severity } = surface.presentation
  useEffect(() => {
    if (root.current) moveFocus([root.current])
    // Not the problem: a profile made in render decodes it anew at each key that is pressed in the form.
  }, [props.failure])
  useTitlePrefix()
  return (
    <SurfaceRoot
      as="div"
      role="group"
      surface={surface}
      // Focusable only while it has focus, so that a click inside does not select it all.
      tabIndex={undefined}
      {...findRootAttributes(props)}
      rootRef={root}
      ref={props.ref}
    >
      <SeverityIcon severity={severity} className={surface.classNames.icon} />
      <SurfaceContent surface={surface}>
        <SummaryList fields={problem.fields} form={form} />
        {props.children}
      </SurfaceContent>
    </SurfaceRoot>
  )
}
