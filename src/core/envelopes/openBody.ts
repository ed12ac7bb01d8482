import { isPlain, type Plain } from '../clues/isPlain.ts'
import { takePlain } from '../clues/takePlain.ts'
import { envelopes } from './envelopes.ts'
import type { Opened, Opening } from './Opened.ts'
import { readJson } from './readJson.ts'
import { simplifyKeys } from '../clues/simplifyKeys.ts'

/** Unwraps a parsed body down to the objects that say what is wrong. */
export function openBody(body: unknown): Opened {
  const opened: Opened = { layers: [], hints: [], fields: [], originals: [] }
  const seen = new Set<unknown>()
  let left = 60
  visit(body, opened.layers, true)
  return opened

  function visit(value: unknown, into: Plain[], outermost: boolean): void {
    if (value === undefined || value === null || seen.has(value) || --left < 0) return
    if (typeof value === 'string') return visitText(value, into)
    seen.add(value)
    const layer = Array.isArray(value) ? { errors: value } : value
    if (!isPlain(layer)) return
    const simple = simplifyKeys(layer)
    const opening: Opening = {
      speak: (inner) => visit(inner, into, false),
      hint: (inner) => visit(inner, opened.hints, false),
      field: (path, message, code) => {
        if (
          opened.fields.length < 50 &&
          !opened.fields.some((known) => known.path === path && known.message === message)
        )
          opened.fields.push(code ? { path, message, code } : { path, message })
      },
      outermost,
    }
    for (const envelope of envelopes) envelope(layer, opening, simple)
    if (Array.isArray(value)) return
    into.push(simple)
    if (into === opened.layers) opened.originals.push(layer)
  }

  /** A text among errors is a message, or an error packed once more. */
  function visitText(text: string, into: Plain[]): void {
    const packed = readJson(text)
    if (packed === undefined) into.push({ message: text })
    else visit(takePlain(packed), into, false)
  }
}
