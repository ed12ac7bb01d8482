'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { presentProblem, type Presentation, type PresentationContext, type Problem } from '../core/index.ts'
import { useProfile } from './useProfile.ts'

/** A decoded problem made ready to show, in the profile's words; undefined while there is none. */
export function usePresentedProblem(
  problem: Problem | undefined,
  context?: PresentationContext,
): Presentation | undefined {
  const profile = useProfile()
  const here = useSyncExternalStore(onMove, readHere, () => '')
  // Contexts are written in place, anew on each render: what they say counts, not which object says it.
  const said = JSON.stringify({ here, ...context })
  return useMemo(
    () => (problem ? presentProblem(problem, profile, JSON.parse(said) as PresentationContext) : undefined),
    [problem, profile, said],
  )
}

/** The Navigation API also hears of `pushState`; where it is missing, only going back and forth is noticed. */
function onMove(listener: () => void): () => void {
  const { navigation } = window as { readonly navigation?: EventTarget }
  addEventListener('popstate', listener)
  navigation?.addEventListener('currententrychange', listener)
  return () => {
    removeEventListener('popstate', listener)
    navigation?.removeEventListener('currententrychange', listener)
  }
}

function readHere(): string {
  return location.pathname + location.search + location.hash
}
