'use client'
import { useContext, useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { AnnouncerContext } from './AnnouncerContext.ts'
import { useProfile } from './useProfile.ts'

/**
 * Two empty live regions, there before anything is said. The provider mounts them; a modal needs its own inside,
 * because everything outside it is hidden from assistive technology. Renders a `<div>`.
 */
export function AnnouncerRegions(): ReactElement {
  const container = useRef<HTMLDivElement>(null)
  const regions = useContext(AnnouncerContext)?.regions
  const { tag } = useProfile().locale
  useEffect(() => (container.current ? regions?.add(container.current) : undefined), [regions])
  // Explicit `aria-live` and this data attribute: what the "hide the rest" helpers of Radix, Base UI and React Aria spare.
  return (
    <div ref={container} lang={tag} data-amends="" data-part="announcer" data-live-announcer="true">
      <div role="status" aria-live="polite" aria-atomic="true" />
      {/* No role="alert": with an explicit aria-live VoiceOver on iOS says it twice. */}
      <div aria-live="assertive" aria-atomic="true" />
    </div>
  )
}
