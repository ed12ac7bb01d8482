import { isError } from './isError.ts'
import { peek } from './peek.ts'

/** How much of a payload is looked at: an error says what it has to say early, and near the top. */
const limits = { values: 300, depth: 9, items: 50, text: 70_000, inner: 2000 }

/** An inert copy of a foreign value, its upper levels first: no getters, cycles, proxies or prototypes, and never large. */
export function takePlain(value: unknown): unknown {
  const levels: { from: object; to: Record<string, unknown>; depth: number }[] = []
  let left = limits.values
  const copy = take(value, 0)
  // Grows while it is read: what lies deeper waits until all above it is copied.
  for (const { from, to, depth } of levels) {
    try {
      if (isError(from)) to['message'] = take(peek(from, 'message'), depth)
      if (Array.isArray(from))
        for (let i = 0; i < from.length && i < limits.items && left-- > 0; i++)
          to[i] = take(peek(from, i), depth)
      else
        for (const key in from) {
          if (left-- <= 0) break
          const inner = Object.hasOwn(from, key) ? take(peek(from, key), depth) : undefined
          if (inner !== undefined) to[key] = inner
        }
    } catch {
      // What refuses to be listed is empty.
    }
  }
  return copy

  function take(node: unknown, depth: number): unknown {
    if (typeof node === 'string') return node.slice(0, depth ? limits.inner : limits.text)
    if (typeof node === 'number' || typeof node === 'boolean') return node
    if (typeof node === 'bigint') return String(node)
    if (typeof node !== 'object' || node === null || depth > limits.depth) return undefined
    try {
      if (ArrayBuffer.isView(node) || node instanceof ArrayBuffer) return readBytes(node)
      const to = Array.isArray(node) ? [] : Object.create(null)
      levels.push({ from: node, to, depth: depth + 1 })
      return to
    } catch {
      return undefined
    }
  }
}

function readBytes(bytes: ArrayBuffer | ArrayBufferView): string {
  const [buffer, offset] = ArrayBuffer.isView(bytes) ? [bytes.buffer, bytes.byteOffset] : [bytes, 0]
  return new TextDecoder().decode(new Uint8Array(buffer, offset, Math.min(bytes.byteLength, limits.text)))
}
