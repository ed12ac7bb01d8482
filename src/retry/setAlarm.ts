import type { Environment } from './Environment.ts'

/** A timer beyond this fires at once: the ceiling of setTimeout. */
const longestTimerMs = 2 ** 31 - 1

/** Calls back once at a moment, also when the timer was frozen while the machine slept. Answers how to call it off. */
export function setAlarm(at: number, ring: () => void, environment: Environment): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = environment.subscribe(look)
  look()
  return callOff

  function look(): void {
    clearTimeout(timer)
    const left = at - environment.now()
    if (left > 0) {
      timer = setTimeout(look, Math.min(left, longestTimerMs))
      return
    }
    callOff()
    ring()
  }

  function callOff(): void {
    clearTimeout(timer)
    unsubscribe()
  }
}
