import { isPlain, type Plain } from '../clues/isPlain.ts'
import { pickValues } from '../clues/pickValues.ts'
import { rankKeys } from '../clues/rankKeys.ts'
import { readFieldItem } from './readFieldItem.ts'

/** Lists whose entries look like fields and are none. */
const others = /^(links|trace|stack|stacktrace|locations|messages|conflicts|input|path|loc|arguments)$/i
/** Keys with which an error names its own parameter. */
const own = rankKeys('param field property parameter attribute attr target')

/** A list with one entry for each value: Pydantic, Spring, JSON:API, class-validator, zod, ajv, problem details. */
export function readFieldList(
  layer: Plain,
  add: (path: string, message: string, code?: string) => void,
): void {
  let found = false
  for (const key in layer) {
    const list = layer[key]
    if (!Array.isArray(list) || others.test(key)) continue
    // Lists of records are long: where the first ones are no fields, the others are none.
    for (const [index, item] of list.entries()) if (isPlain(item) && (found || index < 3)) readItem(item, '')
  }
  // A target above a list is only where the list belongs.
  for (const inner of found ? [] : [layer, layer.details, layer.detail, layer.meta])
    if (isPlain(inner) && pickValues(inner, own).some(([, value]) => typeof value === 'string'))
      readItem(inner, '', own)

  function readItem(item: Plain, parent: string, keys?: ReadonlyMap<string, number>): void {
    const read = readFieldItem(item, keys)
    found ||= read !== undefined
    for (const path of read?.paths ?? [])
      for (const text of read?.texts ?? []) add(parent + path, text, read?.code)
    if (Array.isArray(item.children) && !read && typeof item.property === 'string')
      for (const child of item.children) if (isPlain(child)) readItem(child, `${parent}${item.property}.`)
  }
}
