'use client'
import { useContext, useEffect } from 'react'
import type { Profile } from '../core/index.ts'
import { warnMisuse } from '../core/index.ts'
import { defaultProfile } from './defaultProfile.ts'
import { ProfileContext } from './ProfileContext.ts'

/** The profile of the nearest `<AmendsProvider>`; English defaults where there is none. */
export function useProfile(): Profile {
  const profile = useContext(ProfileContext)
  useEffect(() => {
    if (!profile) warnMisuse(201)
  }, [profile])
  return profile ?? defaultProfile
}
