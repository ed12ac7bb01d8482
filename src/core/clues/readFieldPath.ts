/** Where a value stood in the request; not part of its name. */
const places = /^(body|query|path|header|headers|cookie|params|form|data|attributes|relationships)$/

/** A dotted path (`items.0.price`), from a list, a JSON pointer, a JSONPath, or brackets; undefined for the whole input. */
export function readFieldPath(raw: unknown): string | undefined {
  if (Array.isArray(raw)) {
    const parts = raw.filter((part) => typeof part === 'string' || typeof part === 'number')
    const bare = parts.length > 1 && places.test(String(parts[0])) ? parts.slice(1) : parts
    // `["body", 17]` is a place in the text, not a field.
    return bare.length &&
      bare.some((part) => typeof part === 'string') &&
      !(bare.length === 1 && places.test(String(bare[0])))
      ? bare.join('.')
      : undefined
  }
  if (typeof raw !== 'string' || raw.length > 200 || /\s/.test(raw)) return undefined
  if (/^[\w-]+$/.test(raw)) return raw
  const isPointer = /^#?\//.test(raw)
  const path = (isPointer ? raw.replace(/^#?\//, '').replace(/\//g, '.') : raw)
    .replace(/^\$\.?/, '')
    .replace(/\[["']?([^\]"']*)["']?\]/g, '.$1')
    .replace(/^(?:body|query|data\.attributes|data\.relationships|data(?=\.))\./, '')
    .replace(/^\.|\.$/g, '')
  return path || undefined
}
