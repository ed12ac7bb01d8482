/** The first of some values that can be read. */
export function readEach<V, T>(
  values: readonly V[] | undefined,
  read: (value: V) => T | undefined,
): T | undefined {
  for (const value of values ?? []) {
    const found = read(value)
    if (found !== undefined) return found
  }
  return undefined
}
