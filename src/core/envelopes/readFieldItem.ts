import { isFormName } from '../clues/isFormName.ts'
import { isPlain, type Plain } from '../clues/isPlain.ts'
import { pickValues } from '../clues/pickValues.ts'
import { rankKeys } from '../clues/rankKeys.ts'
import { readEach } from '../clues/readEach.ts'
import { readFieldPath } from '../clues/readFieldPath.ts'
import { readText } from '../clues/readText.ts'
import { simplifyKeys } from '../clues/simplifyKeys.ts'

/** Keys (simplified) that name a value, the last ones only where nothing else does; and keys that say what is wrong with it. */
const pathKeys = rankKeys(
  'pointer parameter paramname loc path field property param * target expression key name',
)
const listKeys = ['fields', 'paramnames', 'membernames', 'members']
const textKeys = rankKeys(
  'longmessage msg message detail defaultmessage description issue title reason error text details diagnostics *',
)

/** What one entry of a list says of a value. */
export interface FieldItem {
  readonly paths: readonly string[]
  readonly texts: readonly string[]
  readonly code?: string
}

/**
 * The paths and the texts of an entry that names what is wrong with a value; undefined where it names no value. Where
 * it is more than an entry, only some keys can name one, and a code alone is no text for it.
 */
export function readFieldItem(entry: Plain, ownKeys?: ReadonlyMap<string, number>): FieldItem | undefined {
  const { source, meta, constraints } = entry
  const item = simplifyKeys(
    isPlain(source) || isPlain(meta) ? { ...(source as object), ...(meta as object), ...entry } : entry,
  )
  // In GraphQL the path is one of the answer.
  const isGraphQL = isPlain(item.extensions) || Array.isArray(item.locations)
  const list = listKeys.map((key) => item[key]).find(Array.isArray)
  const single = () =>
    readEach(pickValues(item, ownKeys ?? pathKeys, 'isPath'), ([key, value]) =>
      isGraphQL && key === 'path' ? undefined : readFieldPath(value),
    )
  const paths = (list?.map(readFieldPath) ?? [single()]).filter(isText).filter((path) => !isFormName(path))
  if (!paths.length) return undefined
  const code = ownKeys ? undefined : readEach([item.code, item.type, item.rule], readText)
  const sayings = pickValues(item, textKeys, 'isText')
    .map(([, value]) => readText(value))
    .filter(isText)
  const text = sayings.find((saying) => /\s/.test(saying)) ?? sayings[0] ?? code?.replace(/[_-]+/g, ' ')
  const many = isPlain(constraints) ? Object.values(constraints) : (item.messages ?? item.errors)
  const texts = (Array.isArray(many) && many.some(readText) ? many.map(readText) : [text]).filter(isText)
  return texts.length ? { paths, texts, code } : undefined
}

function isText(value: string | undefined): value is string {
  return value !== undefined
}
