'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'

/** Moves focus to the title once when people arrive by navigation; not on a page that the server sent like this. */
export function useArrivalFocus(root: RefObject<HTMLElement | null>, target: string): void {
  const isClient = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  // The first value tells: while React takes over the server’s markup it is the server’s.
  const [arrived] = useState(isClient)
  useEffect(() => {
    if (arrived) root.current?.querySelector<HTMLElement>(target)?.focus()
  }, [arrived, root, target])
}

const never = () => () => {}
