/** Counts seconds for everybody who shows them, with one timer. */
export interface Ticker {
  /** Whole seconds until the deadline, rounded up; the same number until the next tick. */
  readonly secondsLeft: (deadline: number) => number
  readonly subscribe: (deadline: number, listener: () => void) => () => void
}

/** Makes a ticker. It runs only while somebody waits for a deadline that lies ahead. */
export function createTicker(): Ticker {
  const counts = new Map<number, { seconds: number; readonly listeners: Set<() => void> }>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWatching = false

  return {
    secondsLeft: (deadline) => find(deadline).seconds,
    subscribe(deadline, listener) {
      const { listeners } = find(deadline)
      listeners.add(listener)
      watch()
      plan()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) counts.delete(deadline)
        if (counts.size === 0) rest()
      }
    },
  }

  function find(deadline: number) {
    const known = counts.get(deadline)
    if (known) return known
    // A render that React threw away has asked and never subscribed.
    for (const [other, { listeners }] of counts) if (listeners.size === 0) counts.delete(other)
    const count = { seconds: secondsUntil(deadline), listeners: new Set<() => void>() }
    counts.set(deadline, count)
    return count
  }

  /** Counts again from the absolute deadline: after a sleep, or in a tab that was throttled, ticks are missing. */
  function tick(): void {
    timer = undefined
    const changed = [...counts].filter(
      ([deadline, count]) => count.seconds !== (count.seconds = secondsUntil(deadline)),
    )
    for (const [, { listeners }] of changed) for (const listener of listeners) listener()
    plan()
  }

  /** On the whole second, so that all countdowns of a page change together; at a deadline that comes sooner, exactly then. */
  function plan(): void {
    const now = Date.now()
    const ahead = [...counts.keys()].filter((deadline) => deadline > now)
    if (timer !== undefined || ahead.length === 0) return
    timer = setTimeout(tick, Math.min(1000 - (now % 1000), ...ahead.map((deadline) => deadline - now)))
  }

  function watch(): void {
    if (isWatching) return
    isWatching = true
    document.addEventListener('visibilitychange', wake)
    for (const event of wakeUps) addEventListener(event, wake)
  }

  function wake(): void {
    clearTimeout(timer)
    tick()
  }

  function rest(): void {
    clearTimeout(timer)
    timer = undefined
    isWatching = false
    document.removeEventListener('visibilitychange', wake)
    for (const event of wakeUps) removeEventListener(event, wake)
  }
}

const wakeUps = ['focus', 'online', 'pageshow'] as const

function secondsUntil(deadline: number): number {
  return Math.max(0, Math.ceil((deadline - Date.now()) / 1000))
}
