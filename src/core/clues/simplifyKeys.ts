import type { Plain } from './isPlain.ts'
import { readKey } from './readKey.ts'

/** The object under simplified keys, the first of two that become one; the same object where its keys are simple. */
export function simplifyKeys(layer: Plain): Plain {
  let isSimple = true
  for (const key in layer) isSimple &&= readKey(key).simple === key
  if (isSimple) return layer
  const simple: Record<string, unknown> = Object.create(null)
  for (const key in layer) simple[readKey(key).simple] ??= layer[key]
  return simple
}
