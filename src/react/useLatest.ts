'use client'
import { useRef } from 'react'
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts'

/** A box with the value of the last commit, for effects and handlers that must not run again because it changed. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const box = useRef(value)
  useIsomorphicLayoutEffect(() => {
    box.current = value
  })
  return box
}
