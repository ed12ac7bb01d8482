import type { Plain } from './isPlain.ts'
import { readKey } from './readKey.ts'

/** The values of an object (with simplified keys) under keys in their order; `*` stands for all keys that mean the like. */
export function pickValues(
  layer: Plain,
  keys: readonly string[],
  like: 'isCode' | 'isPath' | 'isText',
): readonly (readonly [string, unknown])[] {
  const picked: [string, unknown][] = []
  for (const key of keys) {
    if (key in layer) picked.push([key, layer[key]])
    else if (key === '*') for (const name in layer) if (readKey(name)[like]) picked.push([name, layer[name]])
  }
  return picked
}
