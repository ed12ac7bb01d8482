/** Keys by their rank, from a list in their order. */
export function rankKeys(keys: string): ReadonlyMap<string, number> {
  return new Map(keys.split(' ').map((key, rank) => [key, rank]))
}
