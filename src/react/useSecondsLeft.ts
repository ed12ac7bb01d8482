'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { sharedMutableTicker as ticker } from './sharedMutableTicker.ts'

/**
 * Whole seconds until a moment (ms since the epoch), counting down to 0; undefined without one, and on the server.
 * Comes from the clock, not from counting ticks: right again after sleep and in a tab that was hidden.
 */
export function useSecondsLeft(deadline: number | undefined): number | undefined {
  const subscribe = useCallback(
    (listener: () => void) => (deadline === undefined ? nothing : ticker.subscribe(deadline, listener)),
    [deadline],
  )
  const read = () => (deadline === undefined ? undefined : ticker.secondsLeft(deadline))
  return useSyncExternalStore(subscribe, read, nothing)
}

const nothing = (): undefined => undefined
