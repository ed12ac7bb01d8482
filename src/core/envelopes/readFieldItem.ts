import { isPlain, type Plain } from '../clues/isPlain.ts'
import { readFieldPath } from '../clues/readFieldPath.ts'
import { readText } from '../clues/readText.ts'

const pathKeys =
  'loc path field propertyPath property param parameter attribute pointer instancePath dataPath fieldName field_name argument argumentName property_path propertyName target key name'.split(
    ' ',
  )
const textKeys =
  'long_message msg message detail defaultMessage description issue reason error title errorMessage text details'.split(
    ' ',
  )

/** What one entry of a list says of a value. */
export interface FieldItem {
  readonly paths: readonly string[]
  readonly texts: readonly string[]
  readonly code?: string
}

/** The paths and the texts of an entry that names what is wrong with a value; undefined where it names no value. */
export function readFieldItem(item: Plain): FieldItem | undefined {
  const { source, meta, constraints } = item
  const from = (value: unknown, ...keys: string[]) => (isPlain(value) ? keys.map((key) => value[key]) : [])
  const lists = [item.fields, ...from(meta, 'param_names', 'paramNames'), item.memberNames]
  // In GraphQL the path is one of the answer.
  const isGraphQL = isPlain(item.extensions) || Array.isArray(item.locations)
  const single = [
    ...from(source, 'pointer', 'parameter'),
    ...from(meta, 'param_name', 'paramName'),
    ...from(item, ...pathKeys.filter((key) => !(isGraphQL && key === 'path'))),
  ]
  const paths = lists.find(Array.isArray)?.map(readFieldPath) ?? [single.map(readFieldPath).find(Boolean)]
  const code = readText(item.code) ?? readText(item.type) ?? readText(item.rule)
  const text =
    from(item, ...textKeys)
      .map(readText)
      .find(Boolean) ?? code?.replace(/[_-]+/g, ' ')
  const texts = isPlain(constraints) ? Object.values(constraints).map(readText) : [text]
  const read = { paths: paths.filter(isText), texts: texts.filter(isText), code }
  return read.paths.length && read.texts.length ? read : undefined
}

function isText(value: string | undefined): value is string {
  return value !== undefined
}
