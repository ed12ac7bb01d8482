import { isPlain, type Plain } from '../clues/isPlain.ts'
import { readFieldPath } from '../clues/readFieldPath.ts'
import { readText } from '../clues/readText.ts'

const pathKeys = [
  'loc',
  'path',
  'field',
  'propertyPath',
  'property',
  'param',
  'parameter',
  'attribute',
  'pointer',
  'instancePath',
  'dataPath',
  'fieldName',
  'field_name',
  'argument',
  'argumentName',
  'property_path',
  'propertyName',
  'target',
  'key',
  'name',
]
const textKeys = [
  'long_message',
  'msg',
  'message',
  'detail',
  'defaultMessage',
  'description',
  'issue',
  'reason',
  'error',
  'title',
  'errorMessage',
  'text',
]

/** The paths and the texts of one entry that names what is wrong with a value; none where it names no value. */
export function readFieldItem(item: Plain): { paths: string[]; texts: string[]; code?: string } | undefined {
  const source = isPlain(item.source) ? item.source : {}
  const meta = isPlain(item.meta) ? item.meta : {}
  const many = [item.fields, meta.param_names, meta.paramNames, item.memberNames].find(Array.isArray)
  // In GraphQL the path is one of the answer.
  const isGraphQL = isPlain(item.extensions) || Array.isArray(item.locations)
  const single = [
    source.pointer,
    source.parameter,
    meta.param_name,
    meta.paramName,
    ...pathKeys.filter((key) => !(isGraphQL && key === 'path')).map((key) => item[key]),
  ]
  const paths = (many ?? [single.map(readFieldPath).find(Boolean)])
    .map(readFieldPath)
    .filter((path): path is string => path !== undefined)
  const constraints = isPlain(item.constraints) ? Object.values(item.constraints) : []
  const code = readText(item.code) ?? readText(item.type) ?? readText(item.rule)
  const text = textKeys.map((key) => readText(item[key])).find(Boolean)
  const texts = constraints.length
    ? constraints.map(readText).filter((text): text is string => text !== undefined)
    : [text ?? code?.replace(/[_-]+/g, ' ')]
  return paths.length && texts[0] ? { paths, texts: texts as string[], code } : undefined
}
