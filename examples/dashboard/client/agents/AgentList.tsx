import { useSave } from '../data/useSave.ts'
import { Button } from '../parts/Button.tsx'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { post } from '../recoveries/post.ts'
import { agentList } from './agentQueries.ts'
import type { Agent } from './agentQueries.ts'
import { SaveError } from '../parts/SaveError.tsx'

/** The agents on offer, with the state of each subscription. */
export function AgentList() {
  const change = useSave('kovrex', changeSubscription)
  return (
    <QueryPanel title="Agents on offer" query={agentList} rows={3}>
      {({ agents }) => (
        <>
          <SaveError save={change} />
          <ul className="list">
            {agents.map((agent) => (
              <ListRow
                key={agent.slug}
                title={agent.name}
                note={`${states[agent.subscription]}, $${agent.pricePerCall.toFixed(2)} a call`}
                end={
                  <Button isBusy={change.isPending} onClick={() => change.mutate(agent)}>
                    {change.isPending && change.variables.slug === agent.slug
                      ? 'Saving…'
                      : actions[agent.subscription]}
                    <span className="visually-hidden">: {agent.name}</span>
                  </Button>
                }
              />
            ))}
          </ul>
        </>
      )}
    </QueryPanel>
  )
}

const states = { active: 'Subscribed', paused: 'Paused', past_due: 'Payment due', none: 'Not subscribed' }
const actions = { active: 'Pause', paused: 'Resume', past_due: 'Pay', none: 'Subscribe' }
const changes = { active: '/pause', paused: '/reactivate', past_due: '/payment-method', none: '' }

function changeSubscription({ slug, subscription }: Agent): Promise<void> {
  return post(`/api/kovrex/v1/subscriptions/${slug}${changes[subscription]}`)
}
