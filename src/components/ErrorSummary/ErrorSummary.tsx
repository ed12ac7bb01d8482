'use client'
import { useEffect, useRef } from 'react'
import type { ReactElement, RefObject } from 'react'
import { focusControl, useProfile } from '../../react/index.ts'
import { findRootAttributes } from '../parts/findRootAttributes.ts'
import type { Surface } from '../parts/Surface.ts'
import { SurfaceContent } from '../parts/SurfaceContent.tsx'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { SurfaceRoot } from '../parts/SurfaceRoot.tsx'
import { useSurface } from '../parts/useSurface.ts'
import { SummaryList } from './SummaryList.tsx'
import { useSummaryFocus } from './useSummaryFocus.ts'
import { useTitlePrefix } from './useTitlePrefix.ts'

/**
 * Everything to mend in a form, as links to the fields, above the form. Takes focus each time the form was sent in vain.
 * Renders a `<div role="group">`, or nothing while nothing failed.
 */
export function ErrorSummary({ form, ...props }: ErrorSummaryProps): ReactElement | null {
  const surface = useSurface('summary', { ...props, context: { hasForm: true, ...props.context } }, { takesFocus: true })
  if (!surface) return null
  return <Filled {...props} form={form} surface={surface} />
}
