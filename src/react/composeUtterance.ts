import type { Presentation, Profile } from '../core/index.ts'

/** Listeners lose the start of what is longer. */
const longest = 200

/** A problem as it is said: how bad, what, why, and for how long. Never the request id. */
export function composeUtterance(presentation: Presentation, profile: Profile, wait = ''): string {
  const { title, body, severity } = presentation
  const prefix = severity === 'neutral' ? '' : profile.format(`a11y.severity.${severity}`)
  const sentence = profile.format('a11y.utterance', { title }) || title
  const start = [prefix, sentence].filter(Boolean).join(' ')
  // The wait is what people act on: the body gives way.
  const room = longest - start.length - wait.length - 2
  return [shorten(start, longest), room > 0 ? shorten(body, room) : '', wait].filter(Boolean).join(' ')
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, Math.max(0, length - 1))
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut}…`
}
