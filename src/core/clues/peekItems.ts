import { peek } from './peek.ts'

/** The first items of a foreign list; none of anything else. */
export function peekItems(list: unknown): unknown[] {
  const length = typeof list === 'object' ? Number(peek(list, 'length')) : 0
  return length > 0 ? Array.from({ length: Math.min(length, 20) }, (_, i) => peek(list, i)) : []
}
