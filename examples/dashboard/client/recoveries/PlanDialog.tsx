import type { Problem } from 'amends'
import { useSave } from '../data/useSave.ts'
import { Choice } from '../parts/Choice.tsx'
import { Form } from '../parts/Form.tsx'
import type { Asked } from './createQuestion.ts'
import { Dialog } from './Dialog.tsx'
import { findApi } from './findApi.ts'
import { post } from './post.ts'

/** The plans of the service whose limit was reached. */
export function PlanDialog({ asked }: { readonly asked: Asked<Problem> }) {
  const api = findApi(asked.about) === 'kovrex' ? 'kovrex' : 'knowledge'
  const path = api === 'kovrex' ? '/api/kovrex/v1/plan' : '/api/knowledge/organization/plan'
  const plans = asked.about.kind === 'plan_limit' ? tiers[api] : tiers[api].slice(-1)
  const change = useSave(api, (plan) => post(path, plan), { onSaved: asked.answer })
  return (
    <Dialog title="Plans" onClose={asked.putAway}>
      <Form save={change} action="Change plan" onCancel={asked.putAway}>
        <Choice label="Choose a plan" name="plan" options={plans} />
      </Form>
    </Dialog>
  )
}

const tiers = {
  kovrex: [{ value: 'scale', label: 'Scale', hint: '20,000 agent calls a day' }],
  knowledge: [
    { value: 'business', label: 'Business', hint: 'Deep questions, 40 passages, 500 queries an hour' },
    {
      value: 'enterprise',
      label: 'Enterprise',
      hint: 'Deep questions, 100 passages, 10,000 queries an hour',
    },
  ],
}
