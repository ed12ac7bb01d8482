import { isError } from './isError.ts'
import { peek } from './peek.ts'

/** How much of a payload is looked at: an error says what it has to say early. */
const limits = { nodes: 4000, depth: 10, keys: 200, items: 50, text: 65_536, inner: 4000 }

/** An inert copy of a foreign value: no getters, cycles, proxies or prototypes, and never large. */
export function takePlain(value: unknown): unknown {
  let left = limits.nodes
  return take(value, 0)

  function take(node: unknown, depth: number): unknown {
    if (typeof node === 'string') return node.slice(0, depth ? limits.inner : limits.text)
    if (typeof node === 'bigint') return String(node)
    if (typeof node !== 'object' || node === null)
      return typeof node === 'number' || typeof node === 'boolean' ? node : undefined
    if (depth > limits.depth || --left < 0) return undefined
    try {
      if (ArrayBuffer.isView(node) || node instanceof ArrayBuffer) return readBytes(node)
      if (Array.isArray(node))
        return Array.from({ length: Math.min(node.length, limits.items) }, (_, i) =>
          take(peek(node, i), depth + 1),
        )
      const copy: Record<string, unknown> = Object.create(null)
      const keys = Object.keys(node).slice(0, limits.keys)
      // The message of an Error is its own, but not enumerable.
      if (isError(node)) keys.push('message')
      for (const key of keys) {
        const inner = take(peek(node, key), depth + 1)
        if (inner !== undefined) copy[key] = inner
      }
      return copy
    } catch {
      return undefined
    }
  }
}

function readBytes(bytes: ArrayBuffer | ArrayBufferView): string {
  const [buffer, offset] = ArrayBuffer.isView(bytes) ? [bytes.buffer, bytes.byteOffset] : [bytes, 0]
  return new TextDecoder().decode(new Uint8Array(buffer, offset, Math.min(bytes.byteLength, limits.text)))
}
