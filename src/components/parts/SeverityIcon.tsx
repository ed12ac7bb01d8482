import type { ReactElement } from 'react'
import type { Severity } from '../../core/index.ts'

/** A different shape for each severity, so that colour is never the only sign. Renders an `<svg>` hidden from assistive technology. */
export function SeverityIcon({ severity, className }: SeverityIconProps): ReactElement {
  return (
    <svg data-part="icon" className={className} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={outlines[severity]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path d={signs[severity]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  )
}

/** What the icon takes. */
export interface SeverityIconProps {
  readonly severity: Severity
  readonly className?: string
}

const circle = 'M10 2.25a7.75 7.75 0 1 0 0 15.5a7.75 7.75 0 1 0 0 -15.5Z'

const outlines: Readonly<Record<Severity, string>> = {
  critical: 'M6.8 2.25h6.4l4.55 4.55v6.4l-4.55 4.55H6.8L2.25 13.2V6.8Z',
  warning: 'M8.9 3.2a1.25 1.25 0 0 1 2.2 0l6.5 12a1.25 1.25 0 0 1-1.1 1.85h-13a1.25 1.25 0 0 1-1.1-1.85Z',
  info: circle,
  neutral: circle,
}

const signs: Readonly<Record<Severity, string>> = {
  critical: 'M10 6.25v4.5M10 13.6v.01',
  warning: 'M10 7.75v3.75M10 14.1v.01',
  info: 'M10 9.5v4.25M10 6.5v.01',
  neutral: 'M6.75 10h6.5',
}
