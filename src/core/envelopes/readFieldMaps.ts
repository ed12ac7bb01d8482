import { isFormName } from '../clues/isFormName.ts'
import { isPlain, type Plain } from '../clues/isPlain.ts'
import { readFieldPath } from '../clues/readFieldPath.ts'
import { readText } from '../clues/readText.ts'
import type { FieldProblem } from '../Problem.ts'
import { readFieldItem } from './readFieldItem.ts'

/** Keys whose object maps names of values to texts; and those where it may, if the texts stand in lists. */
const maps =
  /^(errors|message|(field|validation)[-_]?(errors|messages)|model_?state|invalid_?(attributes|fields|params)|fields|messages|params)$/i
const maybe = /^(details?|error|data|extra|zod_?error|json)$/i
/** Parts of a request whose fields are listed apart. */
const place = /^(children|json|body|query|form|path|headers|files)$/i
/** What an object or a list under one of these keys holds is no map of fields. */
const envelope =
  /^(err|detail|messages?|violations|issues|json|data|meta|results?|ok|success|code|title|type)$|error|status|fault|response/i

/** `{ name: ["is required"] }`, nested or not: DRF, Laravel, Rails, ModelState, zod, Mongoose, Discord. Gives what is said of the whole form. */
export function readFieldMaps(
  layer: Plain,
  outermost: boolean,
  add: (path: string, message: string, code?: string) => void,
): string | undefined {
  let formText: string | undefined
  let isBare = outermost
  for (const key in layer) {
    const value = layer[key]
    isBare &&= key !== 'errors' && (isTexts(value) || !envelope.test(key))
    if (!isPlain(value)) continue
    // JSend puts the fields into the data of a fail.
    const texts =
      maps.test(key) ||
      (key === 'data' && layer.status === 'fail') ||
      (key === 'details' && /valid/i.test(readText(layer.code) ?? readText(layer.error) ?? ''))
    if (texts || maybe.test(key)) readMap(value, texts)
  }
  if (isBare) readMap(layer, false)
  return formText

  function readMap(map: Plain, texts: boolean): void {
    const found: FieldProblem[] = []
    // An object with one of these is the error itself.
    const isError = ['detail', 'message', 'code', 'value', 'text', 'field', 'reason'].some(
      (key) => key in map && !isTexts(map[key]),
    )
    if (isError || !collect(map, '', texts, found)) return
    for (const { path, message, code } of found)
      if (path) add(path, message, code)
      else formText ??= message
  }
}

/** Whether all of it is a map of fields: one number in it, and it is something else. */
function collect(node: unknown, path: string, texts: boolean, found: FieldProblem[]): boolean {
  if (node === null) return true
  if (typeof node === 'string') {
    const message = readText(node)
    if (message) found.push({ path, message })
    return texts
  }
  if (Array.isArray(node))
    return node.every((item, index) =>
      typeof item === 'string'
        ? collect(item, path, true, found)
        : isPlain(item) &&
          !readFieldItem(item) &&
          collect(item, readLeaf(item) ? path : join(path, String(index)), texts, found),
    )
  if (!isPlain(node)) return false
  const message = path ? readLeaf(node) : undefined
  if (message) return found.push({ path, message, code: readText(node.code) ?? readText(node.kind) }) > 0
  return Object.entries(node).every(([key, value]) => {
    const isPlace = isFormName(key) || (!path && isPlain(value) && place.test(key))
    return collect(value, isPlace ? path : join(path, readFieldPath(key) ?? key), texts, found)
  })
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}

function readLeaf({ message, description, msg, detail }: Plain): string | undefined {
  return [message, description, msg, detail].map(readText).find(Boolean)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
