'use client'
import { useMemo } from 'react'
import type { Problem } from '../core/index.ts'
import { useProfile } from './useProfile.ts'

/** A failure decoded with the profile's dialects; undefined while there is none. */
export function useProblem(failure: unknown): Problem | undefined {
  const { decode } = useProfile()
  // Clients say "no error" with null as often as with undefined.
  return useMemo(
    () => (failure === undefined || failure === null ? undefined : decode(failure)),
    [failure, decode],
  )
}
