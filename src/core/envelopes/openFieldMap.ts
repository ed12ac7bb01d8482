import { isPlain, type Plain } from '../clues/isPlain.ts'
import { readFieldPath } from '../clues/readFieldPath.ts'
import { readText } from '../clues/readText.ts'
import type { Envelope } from './Opened.ts'

/** Keys whose object maps names of values to texts. */
const maps =
  /^(errors|field_?errors|validation_?errors|validation_?messages|model_?state|invalid_?(attributes|fields|params)|fields|field_?messages|messages)$/i
/** Keys that may hold such a map, where its texts stand in lists. */
const maybe = /^(message|details?|error|data|extra|errors_map|zod_?error|json)$/i
/** Names for the whole form. */
const form =
  /^(_*non_?field_?errors|_*all_*|base|_?errors?|_schema|_?global|_?root|_?general|form_?errors|field_?errors|\$)?$/i
/** An object with one of these keys is an envelope and no map of fields. */
const envelope =
  /^(errors?|err|fault|detail|message|messages|violations|issues|json|data|code|status|statusCode|success|ok|meta|title|type|refused|result|results|__type|jsonapi)$/

/** `{ name: ["is required"] }`, nested or not: DRF, Laravel, Rails, ModelState, zod, Mongoose, Discord. */
export const openFieldMap: Envelope = (layer, { field, speak, hint, outermost }) => {
  const formTexts: string[] = []
  for (const [key, value] of Object.entries(layer))
    if (isPlain(value) && (maps.test(key) || maybe.test(key))) readMap(value, maps.test(key))
  const keys = Object.keys(layer)
  if (
    outermost &&
    keys.length &&
    !keys.some((key) => envelope.test(key) && !isTexts(layer[key])) &&
    !isTexts(layer.errors)
  )
    readMap(layer, false)
  if (formTexts[0]) {
    speak({ message: formTexts[0] })
    hint({ code: 'validation_error' })
  }

  function readMap(map: Plain, textsAllowed: boolean): void {
    const found: [string, string, string?][] = []
    if (!collect(map, '', textsAllowed, found)) return
    for (const [path, text, code] of found)
      if (path) field(path, text, code)
      else formTexts.push(text)
  }

  /** Whether all of it is a map of fields; one number in it, and it is something else. */
  function collect(
    node: unknown,
    path: string,
    textsAllowed: boolean,
    found: [string, string, string?][],
  ): boolean {
    if (node === null) return true
    if (typeof node === 'string') {
      const text = readText(node)
      if (text) found.push([path, text])
      return textsAllowed
    }
    if (Array.isArray(node))
      return node.every((item, index) =>
        typeof item === 'string'
          ? collect(item, path, true, found)
          : isPlain(item) &&
            collect(item, leaf(item) ? path : join(path, String(index)), textsAllowed, found),
      )
    if (!isPlain(node)) return false
    const text = path ? leaf(node) : undefined
    if (text) return found.push([path, text, readText(node.code) ?? readText(node.kind)]) > 0
    return Object.entries(node).every(([key, value]) =>
      collect(value, form.test(key) ? path : join(path, readFieldPath(key) ?? key), textsAllowed, found),
    )
  }
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}

function leaf(item: Plain): string | undefined {
  return readText(item.message) ?? readText(item.description) ?? readText(item.msg) ?? readText(item.detail)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
