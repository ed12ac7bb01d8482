import { useSave } from '../data/useSave.ts'
import { Button } from '../parts/Button.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { post } from '../recoveries/post.ts'
import { planQuery } from './agentQueries.ts'
import { SaveError } from '../parts/SaveError.tsx'

/** The plan, the card that pays for it, and the key in use. */
export function PlanPanel() {
  const change = useSave('kovrex', (plan: string) => post('/api/kovrex/v1/plan', { plan }))
  const renew = useSave('kovrex', (mode: 'live') => post('/api/kovrex/v1/keys', { mode }))
  return (
    <QueryPanel title="Plan and key" query={planQuery} rows={2}>
      {({ plan, daily_limit, card }) => (
        <>
          <SaveError save={change} />
          <SaveError save={renew} />
          <dl className="facts">
            <dt>Plan</dt>
            <dd>
              {plan === 'scale' ? 'Scale' : 'Team'}, {daily_limit.toLocaleString('en')} calls a day
            </dd>
            <dt>Card</dt>
            <dd>
              {card.brand} ending in {card.last4}
            </dd>
          </dl>
          <div className="form-actions">
            <Button
              isBusy={change.isPending}
              onClick={() => change.mutate(plan === 'scale' ? 'team' : 'scale')}
            >
              {change.isPending ? 'Saving…' : plan === 'scale' ? 'Go back to Team' : 'Upgrade to Scale'}
            </Button>
            <Button isBusy={renew.isPending} onClick={() => renew.mutate('live')}>
              {renew.isPending ? 'Creating…' : 'Create new API key'}
            </Button>
          </div>
        </>
      )}
    </QueryPanel>
  )
}
