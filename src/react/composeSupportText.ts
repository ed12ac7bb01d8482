import type { Problem, Profile } from '../core/index.ts'

/** What support needs to find a request, as lines of text to paste. Nothing of the payload but its code. */
export function composeSupportText(problem: Problem, profile: Profile): string {
  const { requestId, code, status } = problem
  const lines: readonly [name: string, value: string | number | undefined][] = [
    ['id.label', requestId],
    ['support.code', code],
    ['support.status', status],
    ['support.time', new Date().toISOString()],
    // Without the query: it carries tokens and searches more often than anything useful.
    ['support.page', location.origin + location.pathname],
    ['support.app', profile.appVersion],
  ]
  const text = lines
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      profile.format('a11y.named', { label: profile.format(name), name: String(value) }),
    )
    .join('\n')
  return profile.redact ? profile.redact(text) : text
}
