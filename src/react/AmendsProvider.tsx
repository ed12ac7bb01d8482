'use client'
import { useContext, useEffect, useMemo, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Locale, Profile } from '../core/index.ts'
import { AnnouncerContext } from './AnnouncerContext.ts'
import { AnnouncerRegions } from './AnnouncerRegions.tsx'
import { browserClock } from './browserClock.ts'
import { createAnnouncer } from './createAnnouncer.ts'
import { createRegions } from './createRegions.ts'
import { defaultProfile } from './defaultProfile.ts'
import { ProfileContext } from './ProfileContext.ts'
import { useLatest } from './useLatest.ts'

/**
 * Gives everything below it one profile and one voice. Wrap the app in it once, near the root.
 * Renders its children and two empty live regions.
 */
export function AmendsProvider({
  profile = defaultProfile,
  locale,
  children,
}: AmendsProviderProps): ReactElement {
  const outer = useContext(AnnouncerContext)
  const spoken = useMemo(() => (locale ? profile.withLocale(locale) : profile), [profile, locale])
  const latest = useLatest(spoken)
  const [own] = useState(() => {
    const regions = createRegions()
    return {
      regions,
      announcer: createAnnouncer({
        ...browser,
        ...regions,
        more: (count) => latest.current.format('a11y.more', { count }),
      }),
    }
  })
  useEffect(() => () => own.announcer.silence(), [own])

  return (
    <ProfileContext.Provider value={spoken}>
      <AnnouncerContext.Provider value={outer ?? own}>
        {children}
        {/* A provider inside another changes the words, not the voice. */}
        {outer ? null : <AnnouncerRegions />}
      </AnnouncerContext.Provider>
    </ProfileContext.Provider>
  )
}

/** What the provider takes. */
export interface AmendsProviderProps {
  /** The app's choices, from `createProfile`. @default English, every API recognised by shape */
  readonly profile?: Profile
  /** The language to speak, where it is not the profile's own. */
  readonly locale?: Locale
  readonly children?: ReactNode
}

const browser = {
  ...browserClock,
  isHidden: () => document.visibilityState === 'hidden',
  onShown(listener: () => void) {
    const hear = () => document.visibilityState === 'visible' && listener()
    document.addEventListener('visibilitychange', hear)
    return () => document.removeEventListener('visibilitychange', hear)
  },
}
