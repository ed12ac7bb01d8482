'use client'
import { useCallback } from 'react'
import type { Ref } from 'react'

/** One ref that fills two. */
export function useMergedRef<Target>(
  own: Ref<Target>,
  given: Ref<Target> | undefined,
): (target: Target | null) => void {
  return useCallback(
    (target) => {
      for (const ref of [own, given]) {
        if (typeof ref === 'function') ref(target)
        else if (ref) ref.current = target
      }
    },
    [own, given],
  )
}
