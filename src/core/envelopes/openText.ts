import type { Plain } from '../clues/isPlain.ts'
import { takePlain } from '../clues/takePlain.ts'
import { readJson } from './readJson.ts'

/** What a text holds: one of these. */
export interface OpenedText {
  readonly json?: unknown
  /** The leaves of a document by their local names. */
  readonly xml?: Plain
  /** The title of a page. */
  readonly page?: string
  readonly text?: string
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** Opens a body that came as text, whatever its content type says. */
export function openText(text: string): OpenedText {
  const json = readJson(text)
  if (json) return { json: takePlain(json) }
  const start = text.slice(0, 400).replace(/^(?:[\ufeff\s]+|<\?xml[^>]*>|<!--.*?-->)+/s, '')
  if (/^<(!doctype html|html|head|body|title|center|h1)\b/i.test(start))
    return { page: (/<title[^>]{0,200}>([^<]{0,300})/i.exec(text.slice(0, 8000))?.[1] ?? '').trim() }
  return /^<[a-z][\w:.-]*[\s>]/i.test(start)
    ? { xml: readXml(text.slice(0, 8000)) }
    : { text: text.slice(0, 2000) }
}

/** The first leaf of a name counts. */
function readXml(text: string): Plain {
  const leaves: Record<string, string> = Object.create(null)
  for (const [, name, value] of text.matchAll(
    /<(?:[\w-]{1,40}:)?([\w.-]{1,60})(?:\s[^<>]{0,300})?>(?:<!\[CDATA\[)?([^<]{1,2000})(?:\]\]>)?<\//g,
  ))
    leaves[name!] ??= value!
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity]!)
      .trim()
  return leaves
}
