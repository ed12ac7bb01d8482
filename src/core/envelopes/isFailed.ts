import { isPlain } from '../clues/isPlain.ts'
import { readKey } from '../clues/readKey.ts'
import { readText } from '../clues/readText.ts'

/** Whether an entry of a batch, where every entry is an answer or an error, is an error. */
export function isFailed(entry: unknown): boolean {
  if (!isPlain(entry)) return false
  for (const key in entry) {
    const { simple } = readKey(key)
    const value = entry[key]
    if (
      /^(error(s|text)?|status)$/.test(simple) &&
      value &&
      (simple !== 'status' || /^(error|fail)/i.test(readText(value) ?? ''))
    )
      return true
  }
  return false
}
