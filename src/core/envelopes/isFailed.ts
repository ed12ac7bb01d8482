import { isPlain } from '../clues/isPlain.ts'
import { readKey } from '../clues/readKey.ts'

const signs = new Set(['error', 'errors', 'errortext'])

/** Whether an entry of a batch, where every entry is an answer or an error, is an error. */
export function isFailed(entry: unknown): boolean {
  if (!isPlain(entry)) return false
  for (const key in entry) {
    const { simple } = readKey(key)
    const value = entry[key]
    if (signs.has(simple) && value) return true
    if (simple === 'status' && typeof value === 'string' && /^(error|fail)/i.test(value)) return true
  }
  return false
}
