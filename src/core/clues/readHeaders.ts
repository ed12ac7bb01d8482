import { peek } from './peek.ts'

/** Response headers with lower-case names. */
export type Headings = Readonly<Record<string, string>>

/** Takes headers in whatever form a client keeps them: `Headers`, a map, pairs by name, or the raw lines. */
export function readHeaders(headers: unknown): Headings {
  const read: Record<string, string> = Object.create(null)
  const add = (value: unknown, name: unknown) => {
    if (
      typeof name === 'string' &&
      (typeof value === 'string' || typeof value === 'number' || Array.isArray(value))
    )
      read[name.toLowerCase()] ??= (
        Array.isArray(value) ? value.slice(0, 10).join(', ') : String(value)
      ).slice(0, 1000)
  }
  try {
    if (typeof headers === 'string')
      for (const line of headers.slice(0, 16_384).split('\n'))
        add(line.slice(line.indexOf(':') + 1).trim(), line.slice(0, line.indexOf(':')))
    else if (typeof peek(headers, 'forEach') === 'function')
      // Angular tells the name first, and then all values.
      (headers as Headers).forEach((value: unknown, name: unknown) =>
        Array.isArray(name) ? add(name, value) : add(value, name),
      )
    else for (const name of Object.keys(headers ?? {}).slice(0, 200)) add(peek(headers, name), name)
  } catch {
    // Headers that cannot be read say nothing.
  }
  return read
}
