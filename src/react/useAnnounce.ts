'use client'
import { useCallback, useContext } from 'react'
import type { Announcement } from './Announcement.ts'
import { AnnouncerContext } from './AnnouncerContext.ts'

/** A function that says something to people who do not see the screen, in turn with everything else that is said. */
export function useAnnounce(): (announcement: string | Announcement) => void {
  const announcer = useContext(AnnouncerContext)?.announcer
  return useCallback(
    (announcement) =>
      void announcer?.say(typeof announcement === 'string' ? { text: announcement } : announcement),
    [announcer],
  )
}
