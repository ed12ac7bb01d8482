/** The world around a retry: its clock, and whether there is anybody and anything to talk to. */
export interface Environment {
  /** The wall clock, in ms since the epoch: right again after sleep, unlike a running timer. */
  readonly now: () => number
  readonly isOnline: () => boolean
  readonly isVisible: () => boolean
  /** Calls back when any answer above may have changed. Answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}
