import { isPlain } from '../clues/isPlain.ts'
import { simplifyKeys } from '../clues/simplifyKeys.ts'

/** Whether an entry of a batch, where every entry is an answer or an error, is an error. */
export function isFailed(entry: unknown): boolean {
  if (!isPlain(entry)) return false
  const { error, errors, errortext, status } = simplifyKeys(entry)
  return !!(error || errors || errortext) || (typeof status === 'string' && /^(error|fail)/i.test(status))
}
