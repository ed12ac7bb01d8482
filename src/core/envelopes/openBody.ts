import { isPlain, type Plain } from '../clues/isPlain.ts'
import { simplifyKeys } from '../clues/simplifyKeys.ts'
import { takePlain } from '../clues/takePlain.ts'
import { isWrapped } from './isWrapped.ts'
import { findPayloadErrors } from './findPayloadErrors.ts'
import { isFailed } from './isFailed.ts'
import type { Opened } from './Opened.ts'
import { readFieldList } from './readFieldList.ts'
import { readFieldMaps } from './readFieldMaps.ts'
import { readJson } from './readJson.ts'
import { sortErrors } from './sortErrors.ts'

/** Keys (simplified) whose object tells more about the error beside it. */
const annexes =
  /^(details?|innererror|contextinfo|meta(data)?|cause|reason|exception|parameters|response(metadata)?|incompletedetails|context|ctx|problemdetails|info|_embedded)$/

/** Unwraps a parsed body down to the objects that say what is wrong. */
export function openBody(body: unknown): Opened {
  const opened: Opened = { layers: [], hints: [], fields: [], originals: [] }
  const seen = new Set<unknown>()
  let left = 60
  visit(body, opened.layers, true)
  return opened

  /** What an object holds speaks before the object itself: it is more specific. */
  function visit(value: unknown, into: Plain[], outermost = false): void {
    if (value === undefined || value === null || seen.has(value) || --left < 0) return
    if (typeof value === 'string') return visitText(value, into)
    seen.add(value)
    // In a batch every entry is an answer or an error.
    const layer = Array.isArray(value) ? { [value.some(isFailed) ? 'results' : 'errors']: value } : value
    if (!isPlain(layer)) return
    const simple = simplifyKeys(layer)
    for (const key in simple) {
      const inner = simple[key]
      if (Array.isArray(inner)) {
        const { speaking, aside } = sortErrors(key, inner, simple)
        for (const item of speaking) visit(item, into)
        for (const item of aside) visit(item, opened.hints)
      } else if (isPlain(inner)) {
        const isAbout = annexes.test(key)
        for (const name in inner)
          if (isAbout ? /.error$/i.test(name) && isPlain(inner[name]) : key === 'data')
            visit(isAbout ? inner[name] : findPayloadErrors(inner[name]), into)
        if (isWrapped(key, inner, simple, outermost)) visit(inner, into)
        if (isAbout) visit(inner, opened.hints)
      } else if (
        typeof inner === 'string' &&
        /^\s*["[{]/.test(inner) &&
        isWrapped(key, undefined, simple, outermost)
      )
        visit(inner, into)
    }
    readFieldList(layer, addField)
    const formText = readFieldMaps(layer, outermost, addField)
    if (formText) {
      visit({ message: formText }, into)
      visit({ code: 'validation_error' }, opened.hints)
    }
    if (Array.isArray(value)) return
    into.push(simple)
    if (into === opened.layers) opened.originals.push(layer)
  }

  /** A text among errors is a message, or an error packed once more. */
  function visitText(text: string, into: Plain[]): void {
    const packed = readJson(text)
    if (packed === undefined) into.push({ message: text })
    else visit(takePlain(packed), into)
  }

  function addField(path: string, message: string, code?: string): void {
    const isKnown = opened.fields.some((known) => known.path === path && known.message === message)
    if (!isKnown && opened.fields.length < 50)
      opened.fields.push(code ? { path, message, code } : { path, message })
  }
}
