'use client'
import type { ReactElement } from 'react'
import type { OfferedRecovery } from '../../core/index.ts'
import { Action } from './Action.tsx'
import type { Surface } from './Surface.ts'

/** What a person can do, as buttons and links in the order of the presentation, support last. Renders a `<div>`. */
export function Recoveries({ surface, ownDismiss }: RecoveriesProps): ReactElement | null {
  const offered = surface.presentation.recoveries.filter(
    ({ id }) => !standsElsewhere(id, surface) && canWork(id, surface),
  )
  if (offered.length === 0 && !ownDismiss) return null
  return (
    <div data-part="actions" className={surface.classNames.actions}>
      {offered.map((recovery) => (
        <Action key={recovery.id} surface={surface} recovery={recovery} />
      ))}
      {ownDismiss}
    </div>
  )
}

/** What the group takes. */
export interface RecoveriesProps {
  readonly surface: Surface
  /** A button that closes the surface, where it is one of the group. */
  readonly ownDismiss?: ReactElement
}

/** The copy button stands beside the id, dismissing at the end, and a summary’s links lead to every field. */
function standsElsewhere(id: OfferedRecovery['id'], { name }: Surface): boolean {
  return id === 'dismiss' || id === 'copyRequestId' || (id === 'fixFields' && name === 'summary')
}

/** There is nothing to stop once the last attempt runs. */
function canWork(id: OfferedRecovery['id'], { snapshot }: Surface): boolean {
  return id !== 'stopRetrying' || snapshot?.canStop === true
}
