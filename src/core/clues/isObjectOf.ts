import { isPlain } from './isPlain.ts'

/** Whether a value is an object with all of these keys, and besides them at most the optional ones. */
export function isObjectOf<Key extends string, Optional extends string = never>(
  value: unknown,
  required: readonly Key[],
  optional: readonly Optional[] = [],
): value is Record<Key, unknown> & { [K in Optional]?: unknown } {
  if (!isPlain(value)) return false
  const allowed = new Set<string>([...required, ...optional])
  return (
    required.every((key) => Object.hasOwn(value, key)) && Object.keys(value).every((key) => allowed.has(key))
  )
}
