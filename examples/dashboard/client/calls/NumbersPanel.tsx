import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Button } from '../parts/Button.tsx'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { numbersQuery } from './callQueries.ts'
import { SaveError } from '../parts/SaveError.tsx'

/** The numbers that agents answer: registered, bought, and connected to the phone network. */
export function NumbersPanel() {
  const register = useSave('voice-agents', (body) => change('', body))
  const buy = useSave('voice-agents', (country: string) => change('/purchase', { country }), {
    operation: 'send',
  })
  const connect = useSave('voice-agents', (id: string) => change(`/${id}/trunk`), { idempotent: true })
  useProbe(isRegistration, (probe) => fillForm('#numbers form', probe))
  useProbe(isPurchase, () => buy.mutate('US'))
  useProbe(isTrunk, ({ path }) => connect.mutate(path.split('/')[4]!))
  return (
    <QueryPanel title="Phone numbers" id="numbers" query={numbersQuery} rows={3}>
      {({ items }) => (
        <>
          <SaveError save={connect} />
          <ul className="list">
            {items.map(({ id, number, label }) => (
              <ListRow
                key={id}
                title={<span className="digits">{number}</span>}
                note={label}
                end={
                  <Button isBusy={connect.isPending} onClick={() => connect.mutate(id)}>
                    {connect.isPending && connect.variables === id ? 'Reconnecting…' : 'Reconnect'}
                    <span className="visually-hidden">: {label}</span>
                  </Button>
                }
              />
            ))}
          </ul>
          <Form save={register} action="Register number" pending="Registering…" clears>
            <Field
              label="Phone number"
              name="number"
              type="text"
              inputMode="tel"
              hint="With the country code, such as +1 415 555 0190."
            />
            <Field label="Name" name="label" type="text" />
          </Form>
          <SaveError save={buy} />
          <div className="form-actions">
            <Button isBusy={buy.isPending} onClick={() => buy.mutate('US')}>
              {buy.isPending ? 'Buying…' : 'Buy a number'}
            </Button>
          </div>
        </>
      )}
    </QueryPanel>
  )
}

const isRegistration = matches(/^POST \/api\/voice-agents\/phone-numbers$/)
const isPurchase = matches(/^POST \/api\/voice-agents\/phone-numbers\/purchase$/)
const isTrunk = matches(/^POST \/api\/voice-agents\/phone-numbers\/\w+\/trunk$/)

function change(path: string, body: unknown = {}): Promise<unknown> {
  return send(`/api/voice-agents/phone-numbers${path}`, { method: 'POST', body })
}
