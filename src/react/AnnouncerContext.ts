'use client'
import { createContext } from 'react'
import type { Announcer } from './createAnnouncer.ts'
import type { Regions } from './createRegions.ts'

/** The voice of the app, and where regions report for it. */
export const AnnouncerContext = createContext<{
  readonly announcer: Announcer
  readonly regions: Regions
} | null>(null)
