import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Messages } from '../parts/Messages.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { messagesQuery } from './chatQueries.ts'

/** What was said in this session, and the form to say more. */
export function Conversation() {
  const say = useSave('agntix', sayIt, { operation: 'send' })
  useProbe(isMine, (probe) => fillForm('#chat form', probe))
  return (
    <QueryPanel title="Conversation" id="chat" query={messagesQuery}>
      {({ messages }) => (
        <>
          <Messages messages={messages.map((message) => ({ ...message, at: message.createdAt }))} />
          <Form save={say} action="Send" pending="Sending…" clears>
            <Field label="Message" name="content" type="text" />
          </Form>
        </>
      )}
    </QueryPanel>
  )
}

const isMine = matches(/^POST \/api\/agntix\/v1\/chat\/sessions\/current\/messages$/)

function sayIt(body: Record<string, string>): Promise<unknown> {
  return send('/api/agntix/v1/chat/sessions/current/messages', { method: 'POST', body })
}
