import { isPlain, type Plain } from '../clues/isPlain.ts'
import type { Envelope } from './Opened.ts'
import { readFieldItem } from './readFieldItem.ts'

/** Lists whose entries look like fields and are none. */
const others = /^(links|trace|stack|stacktrace|locations|messages|conflicts|input|path|loc)$/i

/** A list with one entry for each value: Pydantic, Spring, JSON:API, class-validator, zod, ajv, problem details. */
export const openFieldList: Envelope = (layer, { field, outermost }) => {
  for (const [key, list] of Object.entries(layer)) {
    if (Array.isArray(list) && !others.test(key))
      for (const item of list) if (isPlain(item)) readItem(item, '')
  }
  for (const key of ['details', 'detail', 'meta']) {
    const item = layer[key]
    if (isPlain(item) && ('field' in item || 'param' in item || 'property' in item)) readItem(item, '')
  }
  if (!outermost || 'message' in layer) readOwnParam(layer)

  function readItem(item: Plain, parent: string): void {
    const read = readFieldItem(item)
    if (read)
      for (const path of read.paths) for (const text of read.texts) field(parent + path, text, read.code)
    if (Array.isArray(item.children) && read === undefined && typeof item.property === 'string')
      for (const child of item.children) if (isPlain(child)) readItem(child, `${parent}${item.property}.`)
  }

  function readOwnParam(own: Plain): void {
    const only: Record<string, unknown> = {}
    for (const key of ['param', 'field', 'message', 'detail', 'code', 'type', 'property', 'target'])
      only[key] = own[key]
    readItem(only, '')
  }
}
