'use client'
import { useRef } from 'react'
import type { RefObject } from 'react'
import { findFocusFallbacks } from './findFocusFallbacks.ts'
import { moveFocus } from './moveFocus.ts'
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts'

/**
 * Keeps focus from falling to the start of the page when the element goes away with focus inside: it moves to the next
 * surface of its kind, to where it came from, to the panel’s heading, or to the page’s.
 */
export function useFocusFallback(root: RefObject<Element | null>, options: FocusFallbackOptions = {}): void {
  const invoker = useRef<Element | null>(null)
  const { prefersInvoker = false } = options

  useIsomorphicLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const { activeElement } = document
    if (activeElement !== document.body && !element.contains(activeElement)) invoker.current = activeElement
    const remember = (event: Event) => {
      const from = (event as FocusEvent).relatedTarget
      if (from instanceof Element && !element.contains(from)) invoker.current = from
    }
    element.addEventListener('focusin', remember)

    // Runs while the element is still in the page: afterwards its place, and focus, are gone.
    return () => {
      element.removeEventListener('focusin', remember)
      if (!element.contains(document.activeElement)) return
      const fallbacks = findFocusFallbacks(element, invoker.current)
      if (prefersInvoker && invoker.current) fallbacks.unshift(invoker.current)
      queueMicrotask(() => {
        const { activeElement: left } = document
        if (!element.isConnected && (left === null || left === document.body)) moveFocus(fallbacks)
      })
    }
  }, [root, prefersInvoker])
}

/** Where focus goes first. */
export interface FocusFallbackOptions {
  /** Whether where focus came from goes before the next surface of the kind. @default false */
  readonly prefersInvoker?: boolean
}
