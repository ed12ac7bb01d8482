'use client'
import { useEffect } from 'react'
import type { RefObject } from 'react'
import { findControl } from '../../react/index.ts'

/** Describes a control that the app renders, as long as its error stands: by attributes, after what describes it already. */
export function useControlDescription(
  root: RefObject<HTMLElement | null>,
  { id, name, form }: ControlDescription,
): void {
  // Intentionally after each commit: when the app renders the control anew, the attributes are its own again.
  useEffect(() => {
    const control = findControl(name, form?.current ?? root.current?.closest('form') ?? document)
    const target = control && findDescribed(control)
    if (!target) return
    const described = target.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? []
    if (!described.includes(id)) target.setAttribute('aria-describedby', [...described, id].join(' '))
    if (target === control) target.setAttribute('aria-invalid', 'true')
    return () => {
      const left =
        target
          .getAttribute('aria-describedby')
          ?.split(/\s+/)
          .filter((other) => other !== id) ?? []
      if (left.length > 0) target.setAttribute('aria-describedby', left.join(' '))
      else target.removeAttribute('aria-describedby')
      target.removeAttribute('aria-invalid')
    }
  })
}

interface ControlDescription {
  readonly id: string
  readonly name: string
  readonly form?: RefObject<HTMLFormElement | null>
}

/** What is wrong with a choice is wrong with the group, not with its first option. */
function findDescribed(control: HTMLElement): HTMLElement {
  const isChoice = control instanceof HTMLInputElement && control.type === 'radio'
  return (isChoice && control.closest('fieldset')) || control
}
