import type { KeyboardEvent } from 'react'
import type { Surface } from './Surface.ts'

/** Escape puts away the surface that has the focus, and no other. */
export function dismissOnEscape(event: KeyboardEvent, surface: Surface): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !surface.dismiss) return
  event.preventDefault()
  event.stopPropagation()
  surface.recovery.run('dismiss')
}
