import { useQuery } from '@tanstack/react-query'
import type { UseQueryOptions } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { InlineError } from 'amends'
import { useQueryProblem } from 'amends/query'
import { useIsCaused } from '../trouble/useIsCaused.ts'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './Panel.tsx'
import { showNotice } from './showNotice.ts'
import { Skeleton } from './Skeleton.tsx'
import { useIsWithheld } from './useIsWithheld.ts'

/** A panel that shows what a query brings: a sketch while it loads, the data, and what went wrong instead or beside it. */
export function QueryPanel<Data>({ query, rows, children, ...panel }: QueryPanelProps<Data>) {
  const { data: loaded } = useQuery(query)
  const problem = useQueryProblem(query)
  const isCaused = useIsCaused(query.queryKey)
  const isWithheld = useIsWithheld(problem.failure)
  const data = isWithheld ? undefined : loaded
  const isLoading = data === undefined && problem.failure === undefined
  return (
    <Panel {...panel} isBusy={isLoading}>
      <InlineError
        {...problem}
        ref={isCaused ? showNotice : undefined}
        context={{ ...problem.context, hasData: data !== undefined }}
      />
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
