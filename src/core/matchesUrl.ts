import { peek } from './clues/peek.ts'

/** Whether an address lies below a prefix (`https://api.acme.test/`, `/api/acme`) or fits a pattern. */
export function matchesUrl(match: string | RegExp, url: string): boolean {
  const base = peek(peek(globalThis, 'location'), 'href')
  const absolute = URL.canParse(url, base as string | undefined)
    ? new URL(url, base as string | undefined)
    : undefined
  const forms = [url, absolute?.href, absolute && absolute.pathname + absolute.search]
  if (typeof match !== 'string') return forms.some((form) => form !== undefined && form.search(match) >= 0)
  return forms.some(
    (form) => form?.startsWith(match) && (match.endsWith('/') || /^[/?#]?$/.test(form.charAt(match.length))),
  )
}
