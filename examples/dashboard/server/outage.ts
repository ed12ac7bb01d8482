/** A part that fails a number of times and then works again by itself. */
export interface Outage<How extends string> {
  readonly how: How
  /** Infinity: until somebody repairs it. */
  failuresLeft: number
}

/** Uses up one failure; undefined when the part works. */
export function nextFailure<How extends string>(outage: Outage<How> | undefined): How | undefined {
  if (!outage || outage.failuresLeft <= 0) return undefined
  outage.failuresLeft -= 1
  return outage.how
}

/** Whether the part would fail in this way now. */
export function isOut<How extends string>(outage: Outage<How> | undefined, how: How): boolean {
  return outage?.how === how && outage.failuresLeft > 0
}
