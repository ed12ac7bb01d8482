import type { ReactNode } from 'react'
import { formatAgo } from '../parts/formatAgo.ts'
import { ListRow } from '../parts/ListRow.tsx'
import { Tag } from '../parts/Tag.tsx'
import type { Call } from './callQueries.ts'

/** One call: who, when, how long, and how it ended. */
export function CallRow({ call, action }: { readonly call: Call; readonly action?: ReactNode }) {
  const { caller, outcome, seconds, started_at } = call
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const tone = outcome === 'resolved' ? 'good' : outcome === 'dropped' ? 'warn' : 'neutral'
  return (
    <ListRow
      title={<span className="digits">{caller}</span>}
      note={`${formatAgo(started_at)}, ${length} min`}
      end={action ?? <Tag tone={tone}>{outcome}</Tag>}
    />
  )
}
