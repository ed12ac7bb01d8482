import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Button } from '../parts/Button.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { Tag } from '../parts/Tag.tsx'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { sessionQuery } from './chatQueries.ts'
import { SaveError } from '../parts/SaveError.tsx'

/** The session in which the conversation takes place. */
export function SessionPanel() {
  const open = useSave('agntix', openSession, { operation: 'send', idempotent: true })
  useProbe(isMine, () => open.mutate('agt_concierge'))
  return (
    <QueryPanel title="Session" query={sessionQuery} rows={2}>
      {({ status }) => (
        <>
          <SaveError save={open} />
          <dl className="facts">
            <dt>With</dt>
            <dd>Concierge</dd>
            <dt>State</dt>
            <dd>
              <Tag tone={status === 'OPEN' ? 'good' : 'neutral'}>{status === 'OPEN' ? 'open' : 'closed'}</Tag>
            </dd>
          </dl>
          <div className="form-actions">
            <Button isBusy={open.isPending} onClick={() => open.mutate('agt_concierge')}>
              {open.isPending ? 'Starting over…' : 'Start over'}
            </Button>
          </div>
        </>
      )}
    </QueryPanel>
  )
}

const isMine = matches(/^POST \/api\/agntix\/v1\/chat\/sessions$/)

function openSession(agentId: string): Promise<unknown> {
  return send('/api/agntix/v1/chat/sessions', { method: 'POST', body: { agentId } })
}
