import { describeForSupport } from '../core/index.ts'
import type { Problem, Profile } from '../core/index.ts'

/** What support needs to find a request, with the page it was met on, as lines of text to paste. */
export function composeSupportText(problem: Problem, profile: Profile): string {
  return describeForSupport(problem, profile, { page: location.origin + location.pathname })
}
