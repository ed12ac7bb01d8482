import type { ReactNode } from 'react'

/** A state in a word; the dot before it repeats it in colour. */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  )
}

/** What the tag takes. */
export interface TagProps {
  /** @default 'neutral' */
  readonly tone?: 'good' | 'neutral' | 'warn'
  readonly children: ReactNode
}
