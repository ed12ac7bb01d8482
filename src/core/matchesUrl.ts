import { parseUrl } from './clues/parseUrl.ts'
import { peek } from './clues/peek.ts'

/** Whether an address lies below a prefix (`https://api.acme.test/`, `/api/acme`) or fits a pattern. */
export function matchesUrl(match: string | RegExp, url: string): boolean {
  const base = peek(peek(globalThis, 'location'), 'href')
  const absolute = parseUrl(url, typeof base === 'string' ? base : 'relative:///')
  const forms = [url, absolute?.href, absolute && absolute.pathname + absolute.search]
  return forms.some((form) => {
    if (form === undefined) return false
    // `search` starts anew each time, whatever the flags of the pattern.
    if (typeof match !== 'string') return form.search(match) >= 0
    return form.startsWith(match) && (match.endsWith('/') || /^[/?#]?$/.test(form.charAt(match.length)))
  })
}
