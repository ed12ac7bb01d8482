import type { Plain } from './isPlain.ts'
import { readKey } from './readKey.ts'

/** The same object under simplified keys; the first of two that become one counts. */
export function simplifyKeys(layer: Plain): Plain {
  const simple: Record<string, unknown> = Object.create(null)
  for (const key in layer) simple[readKey(key).simple] ??= layer[key]
  return simple
}
