import { useEffect } from 'react'
import { navigate } from './navigate.ts'

/** Lets every plain link of the page to an address of the app go there without loading the page anew. */
export function useLinks(): void {
  useEffect(() => {
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute('download')) return
  // A jump within the page is the browser’s own business.
  if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  navigate(link.href)
}
