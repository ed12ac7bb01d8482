import { PageHead } from '../shell/PageHead.tsx'
import { Conversation } from './Conversation.tsx'
import { ModelsPanel } from './ModelsPanel.tsx'
import { SessionPanel } from './SessionPanel.tsx'

/** Talking with an agent of the organization. */
export function ChatPage() {
  return (
    <>
      <PageHead title="Chat">Talk with the Concierge, and choose the model it thinks with.</PageHead>
      <div className="grid" data-columns="2">
        <Conversation />
        <div className="stack">
          <SessionPanel />
          <ModelsPanel />
        </div>
      </div>
    </>
  )
}
