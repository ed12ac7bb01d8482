import { useSuspenseQuery } from '@tanstack/react-query'
import { ErrorBanner, ErrorPage } from 'amends'
import { useQueryProblem } from 'amends/query'
import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Messages } from '../parts/Messages.tsx'
import { Panel } from '../parts/Panel.tsx'
import { useIsWithheld } from '../parts/useIsWithheld.ts'
import { PageHead } from '../shell/PageHead.tsx'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { threadQuery } from './threadQueries.ts'

/** What was said, and the form to say more. */
export function ThreadView({ id }: { readonly id: string }) {
  const { data: thread } = useSuspenseQuery(threadQuery(id))
  const say = useSave('kortix', (body) => sayIn(id, body), { operation: 'send' })
  const problem = useQueryProblem(threadQuery(id))
  useProbe(isMine, (probe) => fillForm('#reply form', probe))
  if (useIsWithheld(problem.failure))
    return <ErrorPage {...problem} context={{ ...problem.context, hasData: false }} />
  return (
    <>
      <PageHead title={thread.title}>
        <a href="/threads">All threads</a>
      </PageHead>
      {/* What was loaded stays when it cannot be loaded again: a boundary would take it away. */}
      <div className="stack">
        <ErrorBanner {...problem} />
        <Panel title="Messages">
          <Messages messages={thread.messages.map((message) => ({ ...message, at: message.created_at }))} />
        </Panel>
        <Panel title="Reply" id="reply">
          <Form save={say} action="Send" pending="Sending…" clears>
            <Field label="Message" name="content" type="text" />
          </Form>
        </Panel>
      </div>
    </>
  )
}

const isMine = matches(/^POST \/api\/kortix\/v1\/threads\/\w+\/messages$/)

function sayIn(id: string, { content }: Record<string, string>): Promise<unknown> {
  return send(`/api/kortix/v1/threads/${id}/messages`, {
    method: 'POST',
    body: { content: content || undefined },
  })
}
