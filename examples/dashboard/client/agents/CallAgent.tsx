import { useQuery } from '@tanstack/react-query'
import { detectProblem, RefusalNotice } from 'amends'
import { profile } from '../amends.ts'
import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Panel } from '../parts/Panel.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { showNotice } from '../parts/showNotice.ts'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { agentList } from './agentQueries.ts'
import { Findings } from './Findings.tsx'
import type { Report } from './Findings.tsx'

/** Calls an agent. It may answer, fail, or decline: declining is an answer, and looks like one. */
export function CallAgent() {
  const { data } = useQuery(agentList)
  const call = useSave('kovrex', callAgent, { operation: 'send', idempotent: true })
  const refused = detectProblem({ status: 200, body: call.data }, profile)
  useProbe(isMine, (probe) => fillForm('#call form', probe))
  return (
    <Panel title="Call an agent" id="call">
      <Form save={call} action="Call agent" pending="Calling…">
        <SelectField
          label="Agent"
          name="agent"
          options={(data?.agents ?? [first]).map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Field label="Ticker" name="ticker" type="text" hint="Of a listed company, such as NVLT." />
      </Form>
      <RefusalNotice ref={showNotice} failure={refused} context={{ origin: 'user' }} headingLevel={3} />
      {call.data && !refused ? <Findings report={call.data} /> : null}
    </Panel>
  )
}

const isMine = matches(/^POST \/api\/kovrex\/v1\/call\//)
const first = { slug: 'leadership-change-authority', name: 'Leadership change authority' }

function callAgent({ agent, ticker }: Record<string, string>): Promise<Report> {
  // An agent is paid for answers only, so calling it twice does no harm.
  return send(`/api/kovrex/v1/call/${agent}`, { method: 'POST', body: { ticker: ticker || undefined } })
}
