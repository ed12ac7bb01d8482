import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Does what a page load would do: names the tab, goes to the top, and moves focus to the heading of the new page. */
export function useArrival(main: RefObject<HTMLElement | null>, path: string, title: string): void {
  const last = useRef(path)
  useEffect(() => {
    document.title = `${title} – Harborline`
    if (last.current === path) return
    last.current = path
    scrollTo(0, 0)
    main.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [main, path, title])
}
