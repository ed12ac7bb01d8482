import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useArrival } from '../router/useArrival.ts'
import { Navigation } from './Navigation.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'

/** What stands around every page. */
export function Shell({ path, title, children }: ShellProps) {
  const main = useRef<HTMLElement>(null)
  useArrival(main, path, title)
  return (
    <div className="shell">
      <header className="shell-head">
        <a className="brand" href="/">
          <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <rect width="32" height="32" rx="8" />
            <path d="M10 8.5v15M22 8.5v15M10 16h12" />
          </svg>
          Harborline
        </a>
        <ThemeToggle />
        <Navigation path={path} />
      </header>
      <main ref={main} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

/** What the shell takes. */
export interface ShellProps {
  readonly path: string
  /** Names the tab. */
  readonly title: string
  readonly children: ReactNode
}
