/** The median time of each contestant in ms, taken in turns so that whatever else the machine does hits all alike. */
export function timeEach(contestants: readonly (() => unknown)[], rounds = 25, roundMs = 8): number[] {
  const times = contestants.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    contestants.forEach((run, index) => times[index]!.push(timeOnce(run, roundMs)))
  }
  // The first rounds warm the compiler up.
  return times.map((list) => list.slice(5).toSorted((a, b) => a - b)[Math.floor((list.length - 5) / 2)]!)
}

function timeOnce(run: () => unknown, forMs: number): number {
  const startedAt = performance.now()
  let count = 0
  let now = startedAt
  while (now - startedAt < forMs) {
    run()
    count++
    now = performance.now()
  }
  return (now - startedAt) / count
}
