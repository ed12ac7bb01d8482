import { apiQuery } from '../data/apiQuery.ts'
import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'

const tags = apiQuery<{ data: readonly { id: string; name: string }[] }>(
  'knowledge',
  '/knowledge/tags',
  'Tags',
)

/** Tags that documents can carry, and new ones. */
export function TagsPanel() {
  const add = useSave('knowledge', addTag)
  useProbe(isMine, (probe) => fillForm('#tags form', probe))
  return (
    <QueryPanel title="Tags" id="tags" query={tags} rows={3}>
      {({ data }) => (
        <>
          <ul className="list">
            {data.map(({ id, name }) => (
              <ListRow key={id} title={name} />
            ))}
          </ul>
          <Form save={add} action="Create tag" pending="Creating…" clears>
            <Field label="Tag name" name="name" type="text" />
          </Form>
        </>
      )}
    </QueryPanel>
  )
}

const isMine = matches(/^POST \/api\/knowledge\/knowledge\/tags$/)

function addTag(body: Record<string, string>): Promise<unknown> {
  return send('/api/knowledge/knowledge/tags', { method: 'POST', body })
}
