import { PageHead } from '../shell/PageHead.tsx'
import { CallsPanel } from './CallsPanel.tsx'
import { DocumentsPanel } from './DocumentsPanel.tsx'
import { LastRequest } from './LastRequest.tsx'
import { StatusPanel } from './StatusPanel.tsx'
import { ThreadsPanel } from './ThreadsPanel.tsx'
import { TopicsPanel } from './TopicsPanel.tsx'
import { UsagePanel } from './UsagePanel.tsx'

/** The day at a glance: six services, six panels. */
export function OverviewPage() {
  return (
    <>
      <PageHead title="Overview">What your agents did today, and what waits for you.</PageHead>
      <div className="grid">
        <UsagePanel />
        <StatusPanel />
        <TopicsPanel />
        <ThreadsPanel />
        <CallsPanel />
        <DocumentsPanel />
        <LastRequest />
      </div>
    </>
  )
}
