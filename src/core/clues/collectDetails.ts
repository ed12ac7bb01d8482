import type { Plain } from './isPlain.ts'
import { readKey } from './readKey.ts'
import { redactSecrets } from './redactSecrets.ts'

/** What is told elsewhere in a problem (keys simplified). */
const told = new Set(
  'code error errors err message msg detail title statuscode success ok json jsonrpc requestid documentationurl fault extensions refused links name data shape __type'.split(
    ' ',
  ),
)

/** What else the objects that speak say, for recoveries and for support: small, inert, without secrets. */
export function collectDetails(layers: readonly Plain[]): Readonly<Record<string, unknown>> {
  const details: Record<string, unknown> = {}
  let left = 30
  for (const layer of layers)
    for (const key in layer) {
      const { simple, isInternal } = readKey(key)
      if (isInternal || told.has(simple) || key in details) continue
      const kept = simple === 'status' && typeof layer[key] !== 'string' ? undefined : keep(layer[key], 0)
      if (kept === undefined) continue
      if (--left < 0) return details
      details[key] = kept
    }
  return details
}

function keep(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length <= 500 ? redactSecrets(value) : undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  if (depth > 2) return undefined
  if (Array.isArray(value)) return value.slice(0, 10).map((item) => keep(item, depth + 1) ?? null)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value).slice(0, 20)) {
    const kept = readKey(key).isInternal ? undefined : keep((value as Plain)[key], depth + 1)
    if (kept !== undefined) copy[key] = kept
  }
  return copy
}
