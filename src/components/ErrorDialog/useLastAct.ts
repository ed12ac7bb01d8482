'use client'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** When the person last activated something, in ms since the epoch; 0 before. Typing is not activating. */
export function useLastAct(): RefObject<number> {
  const at = useRef(0)
  useEffect(() => {
    // Enter and Space on a button, and Enter in a form, are clicks too.
    const note = () => (at.current = Date.now())
    document.addEventListener('click', note, true)
    return () => document.removeEventListener('click', note, true)
  }, [])
  return at
}
