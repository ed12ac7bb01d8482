import type { Plain } from './isPlain.ts'
import { readKey } from './readKey.ts'

/** The values of an object (with simplified keys) by the rank of their keys; `*` stands for all keys that mean the like. */
export function pickValues(
  layer: Plain,
  ranks: ReadonlyMap<string, number>,
  like?: 'isCode' | 'isPath' | 'isText',
): readonly (readonly [key: string, value: unknown])[] {
  const picked: [number, string][] = []
  for (const key in layer) {
    const rank = ranks.get(key) ?? (like && readKey(key)[like] ? ranks.get('*') : undefined)
    if (rank !== undefined) picked.push([rank, key])
  }
  return picked.sort(([one], [other]) => one - other).map(([, key]) => [key, layer[key]])
}
