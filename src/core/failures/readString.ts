/** A text of a client's failure, if it is one; never a long one. */
export function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value.slice(0, 2000) : undefined
}
