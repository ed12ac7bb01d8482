import { isFormName } from '../clues/isFormName.ts'
import { isPlain, type Plain } from '../clues/isPlain.ts'
import { readFieldPath } from '../clues/readFieldPath.ts'
import { readText } from '../clues/readText.ts'
import { simplifyKeys } from '../clues/simplifyKeys.ts'

/** Keys (simplified) that name a value, and those that do so only where nothing else does. */
const pathKeys = 'loc path field property param parameter pointer'.split(' ')
const pathLike =
  /^(?!.*schema).*(field|path|property|param|parameter|attribute|attr|argument|pointer)(name)?$/
const lastKeys = ['target', 'expression', 'key', 'name']
const textKeys =
  'longmessage msg message detail defaultmessage description issue title reason error text details diagnostics'.split(
    ' ',
  )

/** What one entry of a list says of a value. */
export interface FieldItem {
  readonly paths: readonly string[]
  readonly texts: readonly string[]
  readonly code?: string
}

/** The paths and the texts of an entry that names what is wrong with a value; undefined where it names no value. */
export function readFieldItem(entry: Plain): FieldItem | undefined {
  const item = simplifyKeys(entry)
  const { source, meta, constraints } = item
  const from = (value: unknown, ...keys: string[]) => (isPlain(value) ? keys.map((key) => value[key]) : [])
  const lists = [item.fields, ...from(meta, 'param_names', 'paramNames'), item.membernames, item.members]
  // In GraphQL the path is one of the answer.
  const isGraphQL = isPlain(item.extensions) || Array.isArray(item.locations)
  const alike = Object.keys(item).filter((key) => pathLike.test(key) && key !== 'path')
  const single = [
    ...from(source, 'pointer', 'parameter'),
    ...from(meta, 'param_name', 'paramName'),
    ...from(item, ...[...pathKeys, ...alike, ...lastKeys].filter((key) => !(isGraphQL && key === 'path'))),
  ]
  const paths = lists.find(Array.isArray)?.map(readFieldPath) ?? [single.map(readFieldPath).find(Boolean)]
  const code = [item.code, item.type, item.rule].map(readText).find(Boolean)
  const said = [...textKeys, ...Object.keys(item).filter((key) => key.endsWith('message'))]
  const sayings = from(item, ...said)
    .map(readText)
    .filter(isText)
  const text = sayings.find((saying) => /\s/.test(saying)) ?? sayings[0] ?? code?.replace(/[_-]+/g, ' ')
  const texts = isPlain(constraints) ? Object.values(constraints).map(readText) : [text]
  const read = {
    paths: paths.filter(isText).filter((path) => !isFormName(path)),
    texts: texts.filter(isText),
    code,
  }
  return read.paths.length && read.texts.length ? read : undefined
}

function isText(value: string | undefined): value is string {
  return value !== undefined
}
