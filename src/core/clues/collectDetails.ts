import { isPlain, type Plain } from './isPlain.ts'
import { redactSecrets } from './redactSecrets.ts'

/** What is told elsewhere in a problem, or is nobody's business. */
const told =
  /^(code|error|errors|err|message|msg|detail|title|status|statusCode|status_code|success|ok|json|jsonrpc|request_?id|documentation_url|fault|extensions|refused|links|name|data|shape|__type|__proto__)$/i
const internal = /trace|stack|exception|passw|secret|token|authori[sz]ation|cookie|^(body|input|debug|ctx)$/i

/** What else the objects that speak say, for recoveries and for support: small, inert, without secrets. */
export function collectDetails(layers: readonly Plain[]): Readonly<Record<string, unknown>> {
  const details: Record<string, unknown> = {}
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (Object.keys(details).length >= 30) return details
      if (
        (told.test(key) && !(key === 'status' && typeof value === 'string')) ||
        internal.test(key) ||
        key in details
      )
        continue
      const kept = keep(value, 0)
      if (kept !== undefined) details[key] = kept
    }
  }
  return details
}

function keep(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length <= 500 ? redactSecrets(value) : undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  if (depth > 2) return undefined
  if (Array.isArray(value)) return value.slice(0, 10).map((item) => keep(item, depth + 1) ?? null)
  if (!isPlain(value)) return undefined
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value).slice(0, 20)) {
    const kept = internal.test(key) || key === '__proto__' ? undefined : keep(inner, depth + 1)
    if (kept !== undefined) copy[key] = kept
  }
  return copy
}
