import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Panel } from '../parts/Panel.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'

/** Asks the documents. */
export function AskPanel() {
  const ask = useSave('knowledge', askAgent, { operation: 'search', idempotent: true })
  useProbe(isMine, (probe) => fillForm('#ask form', probe))
  return (
    <Panel title="Ask" id="ask">
      <Form save={ask} action="Ask" pending="Asking…">
        <Field label="Question" name="question" type="text" />
        <SelectField
          label="Depth"
          name="mode"
          options={[
            { value: 'quick', label: 'Quick' },
            { value: 'deep', label: 'Deep' },
          ]}
        />
      </Form>
      {ask.data ? (
        <div role="status" className="findings">
          <p>{ask.data.answer}</p>
          <p className="hint">From {ask.data.sources.map(({ name }) => name).join(', ')}</p>
        </div>
      ) : null}
    </Panel>
  )
}

const isMine = matches(/^POST \/api\/knowledge\/query$/)

interface Reply {
  readonly answer: string
  readonly sources: readonly { readonly id: string; readonly name: string }[]
}

function askAgent({ question, mode }: Record<string, string>): Promise<Reply> {
  return send('/api/knowledge/query', {
    method: 'POST',
    body: { agent_id: 'agent_policies', question, mode },
  })
}
