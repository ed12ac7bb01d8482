'use client'
import { useState, useSyncExternalStore } from 'react'
import { useIsomorphicLayoutEffect } from '../../react/index.ts'
import { sharedMutableDialogQueue as queue } from './sharedMutableDialogQueue.ts'

/** Whether it is this dialog’s turn to be open. */
export function useDialogTurn(isWanted: boolean): boolean {
  const [dialog] = useState(() => ({}))
  useIsomorphicLayoutEffect(() => (isWanted ? queue.join(dialog) : undefined), [isWanted, dialog])
  return useSyncExternalStore(
    queue.subscribe,
    () => queue.isFirst(dialog),
    () => false,
  )
}
