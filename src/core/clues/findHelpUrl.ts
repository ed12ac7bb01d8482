import { findKey } from './findKey.ts'
import { isPlain, type Plain } from './isPlain.ts'
import { parseUrl } from './parseUrl.ts'
import { readText } from './readText.ts'

/** Keys that hold a link to an explanation; beside the error the last ones hold any address. */
const certain =
  /^(documentation_?(ur[il]|link)?|docs?(_?ur[il])?|more_?info|help(_?(ur[il]|link))?|information_?link|info_?ur[il]|error_?(ur[il]|link|doc_?url)|learn_?more|reference_?error)$/i
const likely = /^(url|link|about)$/i
const explains = /doc|help|support|error|article|guide|learn|problem|devcenter/i

/** The API's own explanation: an address for people, never of another scheme and never with credentials. */
export function findHelpUrl(layers: readonly Plain[], hints: readonly Plain[]): string | undefined {
  for (const layer of [...layers, ...hints]) {
    for (const [key, value] of Object.entries(layer)) {
      const url =
        certain.test(key) ||
        (likely.test(key) && layers.includes(layer) && explains.test(readText(value) ?? ''))
          ? readLink(value)
          : /^_?links$/.test(key)
            ? readLinks(value)
            : undefined
      if (url) return url
    }
  }
  return undefined
}

function readLinks(links: unknown): string | undefined {
  if (isPlain(links))
    return findKey([links], /^(about|help|type|documentation)$/, (value) =>
      readLink(isPlain(value) ? value.href : value),
    )
  if (!Array.isArray(links)) return undefined
  const help = links.find(
    (link) =>
      isPlain(link) && (link.rel === undefined || /info|help|about|doc/i.test(readText(link.rel) ?? '')),
  )
  return isPlain(help) ? readLink(help.href ?? help.url) : undefined
}

function readLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 1000 || !/^https?:\/\/\S+$/i.test(value)) return undefined
  const url = parseUrl(value)
  return url && !url.username && !url.password ? value : undefined
}
