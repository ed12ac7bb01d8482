import { peek } from '../clues/peek.ts'
import { isThrownError } from './isThrownError.ts'

/** Where clients keep the error they met: the standard, Apollo, Supabase, Stripe, Angular. */
const keys = 'cause networkError context originalError detail exception error reason'.split(' ')

/** The failure and the errors inside it, the outermost first; never many. */
export function collectErrors(failure: unknown): readonly unknown[] {
  const found = [failure]
  for (let i = 0; i < found.length && i < 8; i++) {
    const errors = peek(found[i], 'errors')
    const list = Array.isArray(errors) ? [0, 1, 2].map((index) => peek(errors, index)) : []
    for (const inner of [...keys.map((key) => peek(found[i], key)), ...list])
      if (isThrownError(inner) && !found.includes(inner)) found.push(inner)
  }
  return found
}
