import { findKey } from './findKey.ts'
import { isPlain, type Plain } from './isPlain.ts'

/** Keys that hold a link to an explanation. */
const keys = /^(documentation_?url|docs?(_?url)?|documentation|more_?info|help(_?(url|uri|link))?|information_?link|info_?url|error_?(uri|link|doc_?url)|learn_?more|url|link|about)$/i

/** The API's own explanation: an address for people, never of another scheme and never with credentials. */
export function findHelpUrl(layers: readonly Plain[]): string | undefined {
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      const url = keys.test(key) ? readLink(value) : key === 'links' ? readLinks(value) : undefined
      if (url) return url
    }
  }
  return undefined
}

function readLinks(links: unknown): string | undefined {
  if (isPlain(links)) return findKey([links], /^(about|help|type|documentation)$/, (value) => readLink(isPlain(value) ? value.href : value))
  if (!Array.isArray(links)) return undefined
  const help = links.find((link) => isPlain(link) && (link.rel === undefined || /info|help|about|doc/i.test(String(link.rel))))
  return isPlain(help) ? readLink(help.href ?? help.url) : undefined
}

function readLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 1000 || !/^https?:\/\/[^\s@]+$/i.test(value)) return undefined
  return URL.canParse(value) ? value : undefined
}
