'use client'
import { useContext, useEffect, useMemo } from 'react'
import { AnnouncerContext } from './AnnouncerContext.ts'
import { browserClock } from './browserClock.ts'
import { createFailureVoice } from './createFailureVoice.ts'
import type { Scene } from './createFailureVoice.ts'
import { useLatest } from './useLatest.ts'
import { useProfile } from './useProfile.ts'

/** Says what a surface shows as it changes: once when it fails, on the schedule while it waits, and when it works again. */
export function useFailureVoice(scene: Omit<Scene, 'profile'>): void {
  const profile = useProfile()
  const announcer = useContext(AnnouncerContext)?.announcer
  const voice = useMemo(() => announcer && createFailureVoice(announcer, browserClock), [announcer])
  const latest = useLatest(scene)
  useEffect(() => () => voice?.silence(), [voice])
  // Intentionally without dependencies: the voice knows by itself what is news.
  useEffect(() => voice?.follow({ ...latest.current, profile }))
}
