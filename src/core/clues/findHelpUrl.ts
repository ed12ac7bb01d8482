import type { Clues } from './findClues.ts'
import { isPlain } from './isPlain.ts'
import { parseUrl } from './parseUrl.ts'
import { readEach } from './readEach.ts'
import { readText } from './readText.ts'

/** In addresses and relations that lead to an explanation. */
const explains = /doc|help|support|error|article|guide|learn|problem|devcenter|info|about/i

/** The API's own explanation: an address for people, never of another scheme and never with credentials. */
export function findHelpUrl(clues: Clues): string | undefined {
  return (
    readEach(clues.help, readLink) ??
    readEach(clues.address, (value) =>
      explains.test(readText(value) ?? '') ? readLink(value) : undefined,
    ) ??
    readEach(clues.links, readLinks)
  )
}

function readLinks(links: unknown): string | undefined {
  if (isPlain(links)) return readEach([links.about, links.help, links.type, links.documentation], readLinked)
  const list = Array.isArray(links) ? links.filter(isPlain) : []
  return readEach(
    list.filter(({ rel }) => rel === undefined || explains.test(readText(rel) ?? '')).slice(0, 1),
    readLinked,
  )
}

function readLinked(link: unknown): string | undefined {
  return readLink(isPlain(link) ? (link.href ?? link.url) : link)
}

function readLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 1000 || !/^https?:\/\/\S+$/i.test(value)) return undefined
  const url = parseUrl(value)
  return url && !url.username && !url.password ? value : undefined
}
