import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { PageHead } from '../shell/PageHead.tsx'
import { ThreadFailure } from './ThreadFailure.tsx'
import { ThreadView } from './ThreadView.tsx'
import { ThreadWait } from './ThreadWait.tsx'

/** One conversation. It suspends while it loads; where it cannot be shown, the failure takes its place. */
export function ThreadPage({ id }: { readonly id: string }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary key={id} onReset={reset} fallback={<ThreadFailure id={id} />}>
          <Suspense
            fallback={
              <>
                <PageHead title="Thread" />
                <ThreadWait id={id} />
              </>
            }
          >
            <ThreadView id={id} />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}
