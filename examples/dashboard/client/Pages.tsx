import { ErrorPage } from 'amends'
import { ErrorBoundary } from 'react-error-boundary'
import type { FallbackProps } from 'react-error-boundary'
import { AgentsPage } from './agents/AgentsPage.tsx'
import { CallsPage } from './calls/CallsPage.tsx'
import { ChatPage } from './chat/ChatPage.tsx'
import { KnowledgePage } from './knowledge/KnowledgePage.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { useAddress } from './router/useAddress.ts'
import { Shell } from './shell/Shell.tsx'
import { ThreadPage } from './threads/ThreadPage.tsx'
import { ThreadsPage } from './threads/ThreadsPage.tsx'

const pages = {
  '/': ['Overview', OverviewPage],
  '/agents': ['Agents', AgentsPage],
  '/threads': ['Threads', ThreadsPage],
  '/calls': ['Calls', CallsPage],
  '/knowledge': ['Knowledge', KnowledgePage],
  '/chat': ['Chat', ChatPage],
} as const

/** The page that the address names. */
export function Pages() {
  const { path } = useAddress()
  const thread = /^\/threads\/(\w+)$/.exec(path)?.[1]
  const known = pages[path as keyof typeof pages]
  const [title, Page] = known ?? ['Page not found', undefined]
  return (
    <Shell path={path} title={thread ? 'Thread' : title}>
      <ErrorBoundary key={path} FallbackComponent={BrokenPage}>
        {thread ? <ThreadPage id={thread} /> : Page ? <Page /> : <ErrorPage failure={missing} />}
      </ErrorBoundary>
    </Shell>
  )
}

const missing = { status: 404 }

/** What stands in for a page with a mistake in its program. */
function BrokenPage({ error }: FallbackProps) {
  return <ErrorPage failure={error} />
}
