import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Panel } from '../parts/Panel.tsx'
import { navigate } from '../router/navigate.ts'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'
import type { Thread } from './threadQueries.ts'

/** Starts a conversation. */
export function NewThread() {
  const start = useSave('kortix', startThread, { onSaved: ({ id }) => navigate(`/threads/${id}`) })
  useProbe(isMine, (probe) => fillForm('#new-thread form', probe))
  return (
    <Panel title="New thread" id="new-thread">
      <Form save={start} action="Start thread" pending="Starting…">
        <Field label="What is it about?" name="title" type="text" />
      </Form>
    </Panel>
  )
}

const isMine = matches(/^POST \/api\/kortix\/v1\/threads$/)

function startThread({ title }: Record<string, string>): Promise<Thread> {
  return send('/api/kortix/v1/threads', { method: 'POST', body: { title: title || undefined } })
}
