'use client'
import { useEffect } from 'react'
import { useProfile } from '../../react/index.ts'

/** Says "Error:" first in the tab’s name while there is something to mend: the first thing that is read after a reload. */
export function useTitlePrefix(): void {
  const { format } = useProfile()
  useEffect(() => {
    const before = document.title
    const prefixed = format('a11y.title.prefix', { title: before })
    document.title = prefixed
    return () => {
      if (document.title === prefixed) document.title = before
    }
  }, [format])
}
