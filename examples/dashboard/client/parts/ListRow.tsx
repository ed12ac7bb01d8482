import type { ReactNode } from 'react'

/** One line of a list: what it is, a word about it, and what stands at its end. */
export function ListRow({ title, note, end }: ListRowProps) {
  return (
    <li className="list-row">
      <span className="list-title">{title}</span>
      {note ? <span className="list-note">{note}</span> : null}
      {end ? <span className="list-end">{end}</span> : null}
    </li>
  )
}

/** What the row takes. */
export interface ListRowProps {
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly end?: ReactNode
}
