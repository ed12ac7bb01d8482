import { PageHead } from '../shell/PageHead.tsx'
import { AgentList } from './AgentList.tsx'
import { AlertsPanel } from './AlertsPanel.tsx'
import { CallAgent } from './CallAgent.tsx'
import { PlanPanel } from './PlanPanel.tsx'

/** Agents that the team subscribes to, and a place to try them. */
export function AgentsPage() {
  return (
    <>
      <PageHead title="Agents">Subscribe to agents, call them, and keep an eye on what they cost.</PageHead>
      <div className="grid" data-columns="2">
        <CallAgent />
        <div className="stack">
          <AgentList />
          <PlanPanel />
          <AlertsPanel />
        </div>
      </div>
    </>
  )
}
