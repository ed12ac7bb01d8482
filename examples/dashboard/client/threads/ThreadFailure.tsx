import { useEffect } from 'react'
import { ErrorPage } from 'amends'
import { useQueryProblem } from 'amends/query'
import { threadQuery } from './threadQueries.ts'

/** The failure in the place of the conversation; goes away by itself when it loads after all. */
export function ThreadFailure({ id, onMended }: ThreadFailureProps) {
  const problem = useQueryProblem(threadQuery(id))
  const isMended = problem.failure === undefined
  useEffect(() => {
    if (isMended) onMended()
  }, [isMended, onMended])
  return <ErrorPage {...problem} />
}

/** What it takes. */
export interface ThreadFailureProps {
  readonly id: string
  readonly onMended: () => void
}
