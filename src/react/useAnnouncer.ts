'use client'
import { useContext } from 'react'
import { AnnouncerContext } from './AnnouncerContext.ts'
import type { Announcer } from './createAnnouncer.ts'

/** The voice of the app; undefined outside a provider. */
export function useAnnouncer(): Announcer | undefined {
  return useContext(AnnouncerContext)?.announcer
}
