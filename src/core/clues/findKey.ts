import { isPlain, type Plain } from './isPlain.ts'

/** The first value under a key that matches, in objects as they are ordered; one level of nesting is looked into. */
export function findKey<T>(
  layers: readonly Plain[],
  key: RegExp,
  read: (value: unknown, key: string) => T | undefined,
): T | undefined {
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer)) {
      const found = key.test(name) ? read(value, name) : undefined
      if (found !== undefined) return found
    }
  }
  for (const layer of layers) {
    for (const value of Object.values(layer)) {
      const found = isPlain(value) && !layers.includes(value) ? findKey([value], key, read) : undefined
      if (found !== undefined) return found
    }
  }
  return undefined
}
