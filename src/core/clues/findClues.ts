import { isPlain, type Plain } from './isPlain.ts'
import { readKey, type Clue } from './readKey.ts'

/** The values under telling keys, in order. */
export type Clues = { readonly [C in Clue]?: readonly unknown[] }

/** Collects what objects tell by their keys, in the order of the objects; one level of nesting comes after all. */
export function findClues(layers: readonly Plain[]): Clues {
  const found: { [C in Clue]?: unknown[] } = {}
  const nested: Plain[] = []
  const collect = (layer: Plain, into?: Plain[]) => {
    for (const key in layer) {
      const inner = layer[key]
      const { clue } = readKey(key)
      if (clue) (found[clue] ??= []).push(inner)
      if (into && isPlain(inner) && !layers.includes(inner)) into.push(inner)
    }
  }
  for (const layer of layers) collect(layer, nested)
  for (const layer of nested) collect(layer)
  return found
}
