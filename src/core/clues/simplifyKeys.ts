import type { Plain } from './isPlain.ts'

/** The same object under keys without case and separators: `errorCode`, `error_code` and `Error-Code` are one. */
export function simplifyKeys(layer: Plain): Plain {
  const simple: Record<string, unknown> = Object.create(null)
  for (const [key, value] of Object.entries(layer))
    simple[key.replace(/([a-z\d])[-_ ]+/gi, '$1').toLowerCase()] ??= value
  return simple
}
