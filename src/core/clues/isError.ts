import { peek } from './peek.ts'

/** Whether a foreign value is an error of any realm. */
export function isError(value: unknown): boolean {
  return typeof value === 'object' && peek(value, 'stack') !== undefined
}
