import { useSyncExternalStore } from 'react'

/** A dialog that something waits for: asked anywhere, answered where it is rendered. */
export interface Question<About> {
  /** Opens it. Resolves when it is answered; rejects like any aborted request when it is put away. */
  readonly ask: (about: About) => Promise<void>
  /** What is being asked; undefined while nothing is. */
  readonly useAsked: () => Asked<About> | undefined
}

/** A question that is open. */
export interface Asked<About> {
  readonly about: About
  readonly answer: () => void
  readonly putAway: () => void
}

/** Makes a question of which one is open at a time: a second asker waits for the same answer. */
export function createQuestion<About>(): Question<About> {
  const listeners = new Set<() => void>()
  let asked: Asked<About> | undefined
  let waiting: Promise<void> | undefined

  return {
    ask: (about) => (waiting ??= open(about)),
    useAsked: () => useSyncExternalStore(subscribe, () => asked),
  }

  function open(about: About): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      asked = { about, answer: resolve, putAway: () => reject(new DOMException('Put away', 'AbortError')) }
      tell()
    }).finally(() => {
      asked = waiting = undefined
      tell()
    })
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
}
