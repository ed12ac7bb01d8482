'use client'
import { useEffect } from 'react'
import { useProfile } from '../../react/index.ts'
import { ownTitle } from '../parts/createTabTitle.ts'
import { sharedMutableTabTitle as tabTitle } from '../parts/sharedMutableTabTitle.ts'

/** Says "Error:" first in the tab’s name while there is something to mend: the first thing that is read after a reload. */
export function useTitlePrefix(): void {
  const { format } = useProfile()
  const pattern = format('a11y.title.prefix', { title: ownTitle })
  useEffect(() => tabTitle.add({ place: 'prefix', pattern }), [pattern])
}
