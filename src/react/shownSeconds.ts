/** The seconds that a visible countdown shows: whole minutes above one; below, each second, or each fifth for less motion. */
export function shownSeconds(seconds: number, prefersReducedMotion: boolean): number {
  if (seconds > 60) return Math.ceil(seconds / 60) * 60
  return prefersReducedMotion ? Math.ceil(seconds / 5) * 5 : seconds
}
