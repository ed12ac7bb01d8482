import { useQuery } from '@tanstack/react-query'
import { InlineError } from 'amends'
import type { Problem } from 'amends'
import { useQueryProblem } from 'amends/query'
import { apiQuery } from '../data/apiQuery.ts'
import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Choice } from '../parts/Choice.tsx'
import { Form } from '../parts/Form.tsx'
import type { Asked } from './createQuestion.ts'
import { Dialog } from './Dialog.tsx'

/** The models that an agent may use, where the one it uses was switched off. */
export function ModelDialog({ asked }: { readonly asked: Asked<Problem> }) {
  const { data } = useQuery(models)
  const choose = useSave('agntix', saveModel, { onSaved: asked.answer })
  const enabled = data?.models.filter((model) => model.enabled) ?? []
  return (
    <Dialog title="Choose another model" onClose={asked.putAway}>
      <InlineError {...useQueryProblem(models)} />
      <Form save={choose} action="Use this model" onCancel={asked.putAway}>
        <Choice
          label="Models that are enabled"
          name="model"
          options={enabled.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form>
    </Dialog>
  )
}

const models = apiQuery<{ models: readonly { id: string; name: string; enabled: boolean }[] }>(
  'agntix',
  '/v1/chat/models',
  'Models',
)

function saveModel(body: Record<string, string>): Promise<void> {
  return send('/api/agntix/v1/agents/agt_concierge', { method: 'PATCH', body })
}
