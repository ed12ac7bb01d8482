/** The first of some values that can be read. */
export function readEach<T>(values: readonly unknown[] | undefined, read: (value: unknown) => T | undefined): T | undefined {
  for (const value of values ?? []) {
    const found = read(value)
    if (found !== undefined) return found
  }
  return undefined
}
