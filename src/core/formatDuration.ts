import { checkTag } from './checkTag.ts'

/**
 * A wait as people say it: seconds up to a minute, whole minutes above, hours from an hour and a half; always rounded
 * up, because a person who comes back early is turned away again. Never throws.
 */
export function formatDuration(ms: number, tag: string): string {
  const seconds = Math.max(1, Math.ceil(Math.min(ms, Number.MAX_SAFE_INTEGER) / 1000) || 0)
  if (seconds <= 60) return inUnits(seconds, 'second', tag)
  if (seconds <= 90 * 60) return inUnits(Math.ceil(seconds / 60), 'minute', tag)
  return inUnits(Math.ceil(seconds / 3600), 'hour', tag)
}

/** Intentionally not `Intl.DurationFormat`, which Node 22 lacks: server and browser must agree. */
function inUnits(count: number, unit: 'second' | 'minute' | 'hour', tag: string): string {
  return new Intl.NumberFormat(checkTag(tag), { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
