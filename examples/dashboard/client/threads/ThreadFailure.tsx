import { useEffect } from 'react'
import { useErrorBoundary } from 'react-error-boundary'
import { ErrorPage } from 'amends'
import { useQueryProblem } from 'amends/query'
import { threadQuery } from './threadQueries.ts'

/** The failure in the place of the conversation; goes away by itself when it loads after all. */
export function ThreadFailure({ id }: { readonly id: string }) {
  const problem = useQueryProblem(threadQuery(id))
  const { resetBoundary } = useErrorBoundary()
  const isMended = problem.failure === undefined
  useEffect(() => {
    if (isMended) resetBoundary()
  }, [isMended, resetBoundary])
  return <ErrorPage {...problem} />
}
