import { useState, useSyncExternalStore } from 'react'
import { Button } from '../parts/Button.tsx'

/** Follows the system until somebody chooses. Everything else is `light-dark()` in the styles. */
export function ThemeToggle() {
  const isSystemDark = useSyncExternalStore(subscribe, () => query.matches)
  const [chosen, setChosen] = useState<'light' | 'dark'>()
  const isDark = chosen ? chosen === 'dark' : isSystemDark
  return (
    <Button look="quiet" aria-pressed={isDark} onClick={() => choose(isDark ? 'light' : 'dark')}>
      <svg className="theme-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M15.8 12.3A6.6 6.6 0 0 1 7.7 4.2a6.6 6.6 0 1 0 8.1 8.1Z" />
      </svg>
      <span className="visually-hidden">Dark colours</span>
    </Button>
  )

  function choose(theme: 'light' | 'dark'): void {
    setChosen(theme)
    document.documentElement.style.colorScheme = theme
  }
}

const query = matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
