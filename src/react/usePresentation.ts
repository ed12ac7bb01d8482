'use client'
import type { Presentation, PresentationContext } from '../core/index.ts'
import { usePresentedProblem } from './usePresentedProblem.ts'
import { useProblem } from './useProblem.ts'

/** A failure made ready to show, in the profile's words; undefined while there is none. */
export function usePresentation(failure: unknown, context?: PresentationContext): Presentation | undefined {
  return usePresentedProblem(useProblem(failure), context)
}
