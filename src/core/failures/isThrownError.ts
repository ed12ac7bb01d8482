import { isError } from '../clues/isError.ts'

/** Whether a foreign value is a real error: the `stack` of a parsed body is an ordinary, enumerable text. */
export function isThrownError(value: unknown): boolean {
  try {
    return isError(value) && !Object.prototype.propertyIsEnumerable.call(value, 'stack')
  } catch {
    return false
  }
}
