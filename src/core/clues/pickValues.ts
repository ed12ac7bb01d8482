import type { Plain } from './isPlain.ts'

/** The values of an object (with simplified keys) under keys in their order; `*` stands for all keys that are like them. */
export function pickValues(layer: Plain, keys: readonly string[], alike: RegExp): readonly (readonly [string, unknown])[] {
  const picked: [string, unknown][] = []
  for (const key of keys)
    if (key !== '*') {
      if (key in layer) picked.push([key, layer[key]])
    } else for (const name in layer) if (alike.test(name)) picked.push([name, layer[name]])
  return picked
}
