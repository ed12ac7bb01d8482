'use client'
import { useRef } from 'react'
import type { FocusEvent, RefObject } from 'react'
import { moveFocus, useIsomorphicLayoutEffect } from '../../react/index.ts'

/** Gives focus to another action when the focused one goes and the surface stays, as "Stop trying" does once it stopped. */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const focused = useRef<Element | null>(null)

  // Intentionally after each commit: only then is it known that the element is gone.
  useIsomorphicLayoutEffect(() => {
    if (!root.current || !focused.current || focused.current.isConnected) return
    focused.current = null
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    moveFocus([...root.current.querySelectorAll('[data-action="retry"], [data-part="action"]'), root.current])
  })

  return {
    onFocus: (event: FocusEvent<HTMLElement>) => void (focused.current = event.target),
    // React is silent about the blur that its own removal causes: this one is a person’s.
    onBlur: () => void (focused.current = null),
  }
}
