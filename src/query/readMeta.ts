import type { PresentationContext } from '../core/index.ts'

/**
 * What one query or mutation says about itself in `meta.amends`.
 * Intentionally a type alias: an interface does not extend TanStack's `Record<string, unknown>`, and the check would be silently off.
 */
export type AmendsMeta = {
  /** What the person was doing; chooses the title. @default 'load' for queries, 'save' for mutations */
  readonly operation?: PresentationContext['operation']
  /** The name of the thing concerned, as people know it. */
  readonly resource?: string
  /** Whether doing it twice does no more than doing it once. @default true for queries, false for mutations */
  readonly idempotent?: boolean
  /** Attempts in all, the first one included. */
  readonly maxAttempts?: number
}

/** Reads `meta.amends`, which nobody is forced to fill in rightly. */
export function readMeta(meta: Readonly<Record<string, unknown>> | undefined): AmendsMeta {
  const amends = meta?.['amends']
  return typeof amends === 'object' && amends !== null ? (amends as AmendsMeta) : {}
}
