import type { Problem } from './Problem.ts'
import type { Profile } from './Profile.ts'
import { sharedMutableMoments } from './sharedMutableMoments.ts'

/** Where and when a problem was met, as far as it is known. */
export interface SupportOccasion {
  /** The page without its query, which carries tokens and searches more often than anything useful. */
  readonly page?: string
  /** In ms since the epoch. @default the moment of decoding where the page is known */
  readonly at?: number
}

/** What support needs to find a request, as lines of text to paste. Nothing of the payload but its code. */
export function describeForSupport(
  problem: Problem,
  { format, redact, appVersion }: Profile,
  { page, at = page === undefined ? undefined : findMoment(problem) }: SupportOccasion,
): string {
  const { requestId, code, status } = problem
  const lines: readonly [name: string, value: string | number | undefined][] = [
    ['id.label', requestId],
    ['support.code', code],
    ['support.status', status],
    ['support.time', at !== undefined && Math.abs(at) <= lastMoment ? new Date(at).toISOString() : undefined],
    ['support.page', page],
    ['support.app', appVersion],
  ]
  const text = lines
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => format('a11y.named', { label: format(name), name: String(value) }))
    .join('\n')
  return redact ? redact(text) : text
}

/** Without a page it is the server's turn, whose clock says something else than that of the browser which takes over. */
function findMoment(problem: Problem): number {
  return sharedMutableMoments.get(problem) ?? Date.now()
}

/** What a date can hold. */
const lastMoment = 8.64e15
