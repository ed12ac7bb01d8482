import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { alertsQuery } from './agentQueries.ts'

/** Who is told when a day gets expensive. */
export function AlertsPanel() {
  const add = useSave('kovrex', addAlert)
  useProbe(isMine, (probe) => fillForm('#alerts form', probe))
  return (
    <QueryPanel title="Usage alerts" id="alerts" query={alertsQuery} rows={2}>
      {({ alerts }) => (
        <>
          <ul className="list">
            {alerts.map(({ id, email, threshold }) => (
              <ListRow key={id} title={email} end={`from ${threshold} calls`} />
            ))}
          </ul>
          <Form save={add} action="Add alert" pending="Adding…" clears>
            <Field label="Email" name="email" type="text" inputMode="email" autoComplete="email" />
            <Field label="Calls a day" name="threshold" type="text" inputMode="numeric" />
          </Form>
        </>
      )}
    </QueryPanel>
  )
}

const isMine = matches(/^POST \/api\/kovrex\/v1\/usage-alerts$/)

function addAlert({ email, threshold }: Record<string, string>): Promise<unknown> {
  const number = Number(threshold)
  // What is no number is sent as it is: the API knows best what to say about it.
  const body = {
    email: email || undefined,
    threshold: threshold ? (Number.isNaN(number) ? threshold : number) : undefined,
  }
  return send('/api/kovrex/v1/usage-alerts', { method: 'POST', body })
}
