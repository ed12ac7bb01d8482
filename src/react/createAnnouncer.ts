import type { Announcement } from './Announcement.ts'

/** The one voice of an app: everything that is said goes through it, in turn and never twice. */
export interface Announcer {
  /** Says it as soon as it is its turn. Answers how to take it back while it is unsaid. */
  readonly say: (announcement: Announcement) => () => void
  /** Lets a fingerprint, and those that begin with it, be said again at once: the person acted meanwhile. */
  readonly forget: (fingerprint: string) => void
  /** Takes back everything unsaid, and starts anew. */
  readonly silence: () => void
}

/** What the announcer needs of the page, and of time. */
export interface AnnouncerWorld {
  readonly now: () => number
  readonly after: (ms: number, run: () => void) => () => void
  /** Writes into the region that assistive technology sees now; `false` when none is exposed. Empty text clears. */
  readonly write: (politeness: 'polite' | 'assertive', text: string, lang?: string) => boolean
  /** Speaks without a region; `false` where the browser cannot. */
  readonly notify: (text: string, politeness: 'polite' | 'assertive') => boolean
  readonly isHidden: () => boolean
  readonly onShown: (listener: () => void) => () => void
  /** The words for what did not fit. */
  readonly more: (count: number) => string
}

/** How long one message keeps its like from being said again. */
const onceInMs = 30_000
/** Two messages closer than this are run together by NVDA and JAWS. */
const betweenMs = 1_000
/** VoiceOver misses text that is set sooner after the region was mounted or cleared. */
const clearBeforeMs = 100
/** Stale text is met by people who read the page line by line. */
const removeAfterMs = 7_000
/** An exposed region is looked for this often while a foreign modal hides ours. */
const lookAgainMs = 500
const longestQueue = 3

/** Makes the voice of one app out of a page and a clock. */
export function createAnnouncer(world: AnnouncerWorld): Announcer {
  const saidAt = new Map<string, number>()
  const lanes = { polite: createLane('polite'), assertive: createLane('assertive') }
  let held: Announcement | undefined
  let stopListening: (() => void) | undefined

  return {
    say(announcement) {
      const { fingerprint, politeness = 'polite' } = announcement
      if (!announcement.text || isRecent(fingerprint)) return () => {}
      if (fingerprint) saidAt.set(fingerprint, world.now())
      if (world.isHidden()) hold(announcement)
      else lanes[politeness].add(announcement)
      return () => takeBack(announcement)
    },
    forget(fingerprint) {
      for (const known of saidAt.keys()) if (known.startsWith(fingerprint)) saidAt.delete(known)
    },
    silence() {
      saidAt.clear()
      lanes.polite.empty()
      lanes.assertive.empty()
      letGo()
    },
  }

  function isRecent(fingerprint: string | undefined): boolean {
    const at = fingerprint === undefined ? undefined : saidAt.get(fingerprint)
    return at !== undefined && world.now() - at < onceInMs
  }

  function takeBack(announcement: Announcement): void {
    const { fingerprint, politeness = 'polite' } = announcement
    const wasHeld = held === announcement
    if (wasHeld) letGo()
    if ((lanes[politeness].remove(announcement) || wasHeld) && fingerprint) saidAt.delete(fingerprint)
  }

  /** Only the latest is kept while nobody listens: on return people want what is true now. */
  function hold(announcement: Announcement): void {
    held = announcement
    stopListening ??= world.onShown(() => {
      const latest = held
      letGo()
      if (latest) lanes[latest.politeness ?? 'polite'].add(latest)
    })
  }

  function letGo(): void {
    held = undefined
    stopListening?.()
    stopListening = undefined
  }

  function createLane(politeness: 'polite' | 'assertive') {
    const queue: Announcement[] = []
    let overflow = 0
    let lastAt = Number.NEGATIVE_INFINITY
    let stopTurn: (() => void) | undefined
    let stopRemoval: (() => void) | undefined

    return {
      add(announcement: Announcement) {
        if (queue.length < longestQueue) queue.push(announcement)
        else overflow++
        takeTurn()
      },
      remove(announcement: Announcement): boolean {
        const index = queue.indexOf(announcement)
        if (index >= 0) queue.splice(index, 1)
        return index >= 0
      },
      empty() {
        queue.length = overflow = 0
        stopTurn?.()
        stopTurn = undefined
      },
    }

    function takeTurn(delay = 0): void {
      if (stopTurn || (queue.length === 0 && overflow === 0)) return
      const pause = Math.max(delay, lastAt + betweenMs - clearBeforeMs - world.now(), 0)
      stopTurn = world.after(pause, () => {
        world.write(politeness, '')
        stopTurn = world.after(clearBeforeMs, () => {
          stopTurn = undefined
          speak()
        })
      })
    }

    function speak(): void {
      const next = queue.shift() ?? collapse()
      if (!next) return
      if (world.isHidden()) return hold(queue.splice(0).at(-1) ?? next)
      if (world.write(politeness, next.text, next.lang)) expire()
      else if (!world.notify(next.text, politeness)) {
        queue.unshift(next)
        return takeTurn(lookAgainMs)
      }
      lastAt = world.now()
      takeTurn()
    }

    function collapse(): Announcement | undefined {
      const text = overflow > 0 ? world.more(overflow) : undefined
      overflow = 0
      return text ? { text } : undefined
    }

    function expire(): void {
      stopRemoval?.()
      stopRemoval = world.after(removeAfterMs, () => void world.write(politeness, ''))
    }
  }
}
