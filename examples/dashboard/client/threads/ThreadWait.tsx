import { InlineError } from 'amends'
import { useQueryProblem } from 'amends/query'
import { Skeleton } from '../parts/Skeleton.tsx'
import { threadQuery } from './threadQueries.ts'

/** What stands here while the conversation loads, and while its attempts wait for each other. */
export function ThreadWait({ id }: { readonly id: string }) {
  const problem = useQueryProblem(threadQuery(id))
  const isLoading = problem.failure === undefined
  return (
    <div className="panel" data-wide="" aria-busy={isLoading || undefined}>
      <InlineError {...problem} />
      {isLoading ? <Skeleton rows={6} /> : null}
    </div>
  )
}
