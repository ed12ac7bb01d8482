import { completeProblem } from './completeProblem.ts'
import type { Meaning } from './Dialect.ts'
import { findMeaning } from './findMeaning.ts'
import { kindManners } from './kindManners.ts'
import { offerRecoveries } from './offerRecoveries.ts'
import type { Presentation } from './Presentation.ts'
import type { PresentationContext, SurfaceName } from './PresentationContext.ts'
import { presentWords } from './presentWords.ts'
import type { Problem } from './Problem.ts'
import type { Profile } from './Profile.ts'
import { redactProblem } from './redactProblem.ts'

/** Makes a problem ready to show: words, ways out, loudness, and where it belongs. Never throws. */
export function presentProblem(
  given: Problem,
  profile: Profile,
  context: PresentationContext = {},
): Presentation {
  const problem = completeProblem(given)
  const shown = redactProblem(problem, profile)
  const manner = kindManners[problem.kind]
  const meaning = findMeaning(problem, profile.dialects)
  const surface = context.surface ?? chooseSurface(problem, context)
  return {
    problem: shown,
    ...presentWords(problem, profile, context, meaning),
    serverText: manner.serverText && !isSaid(shown, meaning) ? findSafeText(shown) : undefined,
    severity: manner.severity,
    recoveries: offerRecoveries(problem, profile, context, meaning),
    surface,
    announce: chooseAnnouncement(problem, context, surface),
  }
}

function findSafeText({ message, messageIsSafe }: Problem): string | undefined {
  return messageIsSafe ? message : undefined
}

/** Our own words for a code, or a field that carries the sentence, say it already; a refusal’s reason is its point. */
function isSaid({ kind, message, fields }: Problem, meaning: Meaning | undefined): boolean {
  return (
    (kind !== 'refusal' && meaning?.words !== undefined) || fields.some((field) => field.message === message)
  )
}

/** A whole page is for what replaces a page; with data on screen the smallest notice does. */
function chooseSurface(problem: Problem, context: PresentationContext): SurfaceName {
  const { surface } = kindManners[problem.kind]
  if (surface === 'none' || surface === 'dialog') return surface
  if (surface === 'summary') return context.hasForm ? 'summary' : 'banner'
  if (context.hasData) return surface === 'page' ? 'banner' : surface
  return context.origin === 'user' && surface === 'inline' ? 'banner' : surface
}

/** Where focus moves to the surface nothing is spoken besides (WCAG 4.1.3 is about messages without a change of focus). */
function chooseAnnouncement(
  problem: Problem,
  context: PresentationContext,
  surface: SurfaceName,
): Presentation['announce'] {
  if (surface === 'none' || surface === 'dialog' || surface === 'page' || surface === 'summary') return 'none'
  const urgent = kindManners[problem.kind].urgent && context.origin === 'user' && context.blocking
  return urgent ? 'assertive' : 'polite'
}
