/** Whose dialog may be open. */
export interface DialogQueue {
  /** Waits for a turn. Answers how to leave. */
  readonly join: (dialog: object) => () => void
  readonly isFirst: (dialog: object) => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes a queue of which only the first dialog is open: two modals at once are one too many. */
export function createDialogQueue(): DialogQueue {
  const waiting: object[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    join(dialog) {
      waiting.push(dialog)
      tell()
      return () => {
        waiting.splice(waiting.indexOf(dialog), 1)
        tell()
      }
    },
    isFirst: (dialog) => waiting[0] === dialog,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
