import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { InlineError } from 'amends'
import { useQueryProblem } from 'amends/query'
import { Button } from '../parts/Button.tsx'
import { formatAgo } from '../parts/formatAgo.ts'
import { Panel } from '../parts/Panel.tsx'
import { showNotice } from '../parts/showNotice.ts'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Tag } from '../parts/Tag.tsx'
import { useIsWithheld } from '../parts/useIsWithheld.ts'
import { useAddress } from '../router/useAddress.ts'
import { useIsCaused } from '../trouble/useIsCaused.ts'
import { documentsQuery } from './documentsQuery.ts'

/** All documents; more come on request, and a failure in the middle keeps what is here. */
export function DocumentList() {
  const { data: loaded, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(documentsQuery)
  const problem = useQueryProblem(documentsQuery)
  const isCaused = useIsCaused(['knowledge', '/knowledge/documents'])
  const data = useIsWithheld(problem.failure) ? undefined : loaded
  const shown = useAddress().params.get('show')
  const isLoading = data === undefined && problem.failure === undefined
  useEffect(() => {
    if (shown && data) document.getElementById(shown)?.focus()
  }, [shown, data])
  return (
    <Panel title="Documents" id="documents" isBusy={isLoading}>
      {isLoading ? <Skeleton rows={12} /> : null}
      <ul className="list">
        {data?.pages
          .flatMap((page) => page.data)
          .map(({ id, name, passages, status, updated_at }) => (
            <li key={id} id={id} tabIndex={-1} className="list-row" data-shown={id === shown || undefined}>
              <span className="list-title">{name}</span>
              <span className="list-note">
                {formatAgo(updated_at)}, {passages} passages
              </span>
              <span className="list-end">
                <Tag tone={status === 'indexed' ? 'good' : 'neutral'}>{status}</Tag>
              </span>
            </li>
          ))}
      </ul>
      <InlineError
        {...problem}
        ref={isCaused ? showNotice : undefined}
        context={{ ...problem.context, hasData: data !== undefined }}
      />
      {data && hasNextPage ? (
        <div className="form-actions">
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? 'Loading more…' : 'Show more documents'}
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}
