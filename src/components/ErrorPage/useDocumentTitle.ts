'use client'
import { useEffect } from 'react'
import { useProfile } from '../../react/index.ts'
import { ownTitle } from '../parts/createTabTitle.ts'
import { sharedMutableTabTitle as tabTitle } from '../parts/sharedMutableTabTitle.ts'

/** Names the tab after the problem, before the app’s own name, and gives the name back. */
export function useDocumentTitle(title: string | undefined): void {
  const { format } = useProfile()
  const pattern = title === undefined ? undefined : format('a11y.title.page', { title, app: ownTitle })
  useEffect(
    () => (pattern === undefined ? undefined : tabTitle.add({ place: 'page', pattern, alone: title })),
    [pattern, title],
  )
}
