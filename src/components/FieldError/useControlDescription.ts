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
    const takeBackDescription = describe(target, id)
    const takeBackInvalid = target === control ? markInvalid(target) : undefined
    return () => {
      takeBackDescription?.()
      takeBackInvalid?.()
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

/** Adds the id after those that are there. Answers how to take it back, from what others made of it meanwhile. */
function describe(target: HTMLElement, id: string): (() => void) | undefined {
  const before = target.getAttribute('aria-describedby')
  const known = split(before)
  // The app has named it itself: then it is not ours to take away.
  if (known.includes(id)) return undefined
  const ours = [...known, id].join(' ')
  target.setAttribute('aria-describedby', ours)
  return () => {
    const now = target.getAttribute('aria-describedby')
    const left = split(now)
      .filter((other) => other !== id)
      .join(' ')
    restore(target, 'aria-describedby', now === ours ? before : left || null)
  }
}

/** Marks the control. Answers how to give it its own mark back, which the app may have changed meanwhile. */
function markInvalid(target: HTMLElement): (() => void) | undefined {
  const before = target.getAttribute('aria-invalid')
  if (before === 'true') return undefined
  target.setAttribute('aria-invalid', 'true')
  let isTheirs = false
  // The app’s own "true" reads like ours: only a record of its being set tells them apart.
  const observer = new MutationObserver(() => (isTheirs = true))
  observer.observe(target, { attributeFilter: ['aria-invalid'] })
  return () => {
    isTheirs ||= observer.takeRecords().length > 0
    observer.disconnect()
    if (!isTheirs) restore(target, 'aria-invalid', before)
  }
}

function restore(target: HTMLElement, name: string, value: string | null): void {
  if (value === null) target.removeAttribute(name)
  else target.setAttribute(name, value)
}

function split(ids: string | null): string[] {
  return ids?.split(/\s+/).filter(Boolean) ?? []
}
