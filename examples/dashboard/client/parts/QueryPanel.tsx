import { useQuery } from '@tanstack/react-query'
import type { UseQueryOptions } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { InlineError } from 'amends'
import { useQueryProblem } from 'amends/query'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './Panel.tsx'
import { Skeleton } from './Skeleton.tsx'

/** A panel that shows what a query brings: a sketch while it loads, the data, and what went wrong instead or beside it. */
export function QueryPanel<Data>({ query, rows, children, ...panel }: QueryPanelProps<Data>) {
  const { data } = useQuery(query)
  const problem = useQueryProblem(query)
  const isLoading = data === undefined && problem.failure === undefined
  return (
    <Panel {...panel} isBusy={isLoading}>
      <InlineError {...problem} />
      {data !== undefined ? children(data) : null}
      {isLoading ? <Skeleton rows={rows} /> : null}
    </Panel>
  )
}

/** What the panel takes, besides what every panel takes. */
export interface QueryPanelProps<Data> extends Omit<PanelProps, 'isBusy' | 'children'> {
  readonly query: UseQueryOptions<Data, Error, Data, string[]>
  /** How many lines the sketch has. @default 5 */
  readonly rows?: number
  readonly children: (data: Data) => ReactNode
}
