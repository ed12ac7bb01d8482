'use client'
import { useRef } from 'react'
import type { HTMLAttributes, ReactElement, Ref, RefObject } from 'react'
import { useFocusFallback, useMergedRef, useProfile } from '../../react/index.ts'
import type { Surface } from './Surface.ts'
import { useKeptFocus } from './useKeptFocus.ts'

/** The root element of a surface: named by its title, focusable by script, and never leaving focus behind. */
export function SurfaceRoot({
  as: Element,
  surface,
  prefersInvoker,
  rootRef,
  ref,
  onFocus,
  onBlur,
  ...rest
}: SurfaceRootProps): ReactElement {
  const own = useRef<HTMLElement>(null)
  const { format } = useProfile()
  const { presentation, ids, title, context, snapshot } = surface
  useFocusFallback(own, { prefersInvoker })
  const kept = useKeptFocus(own)
  const merged = useMergedRef(useMergedRef<HTMLElement>(own, rootRef), ref)
  // Two panels that fail alike need two names.
  const name = context.resource
    ? { 'aria-label': format('a11y.named', { label: title, name: context.resource }) }
    : { 'aria-labelledby': ids.title }
  return (
    <Element
      data-amends=""
      data-surface={surface.name}
      data-severity={presentation.severity}
      data-kind={presentation.problem.kind}
      data-state={surface.state}
      tabIndex={-1}
      {...name}
      aria-busy={snapshot?.phase === 'attempting' || undefined}
      {...rest}
      onFocus={(event) => {
        kept.onFocus(event)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        kept.onBlur()
        onBlur?.(event)
      }}
      ref={merged as Ref<never>}
    />
  )
}

/** What the root takes besides its attributes. */
export interface SurfaceRootProps extends HTMLAttributes<HTMLElement> {
  readonly as: 'section' | 'div' | 'dialog'
  readonly surface: Surface
  readonly prefersInvoker?: boolean
  /** The surface’s own ref. */
  readonly rootRef?: RefObject<HTMLElement | null>
  /** The app’s ref. */
  readonly ref?: Ref<HTMLElement>
}
