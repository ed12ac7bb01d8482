'use client'
import { useEffect } from 'react'
import { useProfile } from '../../react/index.ts'

/** Names the tab after the problem, before the app’s own name, and gives the name back. */
export function useDocumentTitle(title: string | undefined): void {
  const { format } = useProfile()
  useEffect(() => {
    if (title === undefined) return
    const before = document.title
    const named = before ? format('a11y.title.page', { title, app: before }) : title
    document.title = named
    return () => {
      // Whoever named the tab meanwhile knows better.
      if (document.title === named) document.title = before
    }
  }, [title, format])
}
