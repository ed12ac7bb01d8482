import { PageHead } from '../shell/PageHead.tsx'
import { BatchesPanel } from './BatchesPanel.tsx'
import { CallList } from './CallList.tsx'
import { ContactsPanel } from './ContactsPanel.tsx'
import { MetricsPanel } from './MetricsPanel.tsx'
import { NumbersPanel } from './NumbersPanel.tsx'
import { VoiceAgentsPanel } from './VoiceAgentsPanel.tsx'

/** Calls that voice agents took, and what they need for it. */
export function CallsPage() {
  return (
    <>
      <PageHead title="Calls">What your voice agents heard, and the numbers they answer.</PageHead>
      <div className="grid" data-columns="2">
        <div className="stack">
          <MetricsPanel />
          <CallList />
          <VoiceAgentsPanel />
        </div>
        <div className="stack">
          <NumbersPanel />
          <BatchesPanel />
          <ContactsPanel />
        </div>
      </div>
    </>
  )
}
