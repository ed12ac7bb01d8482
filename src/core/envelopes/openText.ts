import type { Plain } from '../clues/isPlain.ts'
import { takePlain } from '../clues/takePlain.ts'
import { readJson } from './readJson.ts'

/** What kind of text a body is, and what it holds. */
export type OpenedText =
  | { readonly json: unknown }
  | { readonly xml: Plain }
  | { readonly page: string }
  | { readonly text: string }

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** Opens a body that came as text, whatever its content type says. */
export function openText(text: string): OpenedText {
  const json = readJson(text)
  if (json) return { json: takePlain(json) }
  const start = text
    .slice(0, 400)
    .replace(/^[\ufeff\s]+|^<\?xml[^>]*>\s*/g, '')
    .replace(/^\s*<\?xml[^>]*>\s*|^\s*<!--.*?-->\s*/gs, '')
  if (/^\s*<(!doctype html|html|head|body|title|center|h1)\b/i.test(start))
    return { page: (/<title[^>]{0,200}>([^<]{0,300})/i.exec(text.slice(0, 8000))?.[1] ?? '').trim() }
  if (/^\s*<[a-z][\w:.-]*[\s>]/i.test(start)) return { xml: readXml(text.slice(0, 8000)) }
  return { text: text.slice(0, 2000) }
}

/** The leaves of an XML document by their local names; the first one of a name counts. */
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
