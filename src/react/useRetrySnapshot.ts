'use client'
import { useSyncExternalStore } from 'react'
import type { RetryController, RetrySnapshot } from '../core/index.ts'

/** Where a retried request stands now; undefined without a controller. Does not tick: see `useSecondsLeft`. */
export function useRetrySnapshot(controller: RetryController): RetrySnapshot
export function useRetrySnapshot(controller: RetryController | undefined): RetrySnapshot | undefined
export function useRetrySnapshot(controller: RetryController | undefined): RetrySnapshot | undefined {
  const read = controller?.getSnapshot ?? nothing
  return useSyncExternalStore(controller?.subscribe ?? never, read, read)
}

const nothing = (): undefined => undefined
const never = () => nothing
