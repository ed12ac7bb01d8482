'use client'
import type { ReactElement } from 'react'
import { useProfile } from '../../react/index.ts'
import type { Surface } from './Surface.ts'

/** Puts the surface away; last in the order of focus. Renders a `<button>`, or nothing where the surface may not go. */
export function DismissButton({ surface }: { readonly surface: Surface }): ReactElement | null {
  const { format } = useProfile()
  if (!surface.dismiss) return null
  return (
    <button
      type="button"
      data-part="dismiss"
      className={surface.classNames.dismiss}
      aria-label={format('a11y.named', { label: format('action.dismiss'), name: surface.title })}
      onClick={() => surface.recovery.run('dismiss')}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
      </svg>
    </button>
  )
}
