import { apiQuery } from '../data/apiQuery.ts'
import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Button } from '../parts/Button.tsx'
import { Field } from '../parts/Field.tsx'
import { formatCount } from '../parts/formatCount.ts'
import { Form } from '../parts/Form.tsx'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { fillForm } from '../trouble/fillForm.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { SaveError } from '../parts/SaveError.tsx'

const folders = apiQuery<{ data: readonly { id: string; name: string; documents: number }[] }>(
  'knowledge',
  '/knowledge/folders',
  'Folders',
)

/** Folders: new ones, and those that are empty can go. */
export function FoldersPanel() {
  const add = useSave('knowledge', addFolder)
  const remove = useSave('knowledge', deleteFolder, { operation: 'delete', idempotent: true })
  useProbe(isNew, (probe) => fillForm('#folders form', probe))
  useProbe(isDelete, ({ path }) => remove.mutate(path.split('/').at(-1)!))
  return (
    <QueryPanel title="Folders" id="folders" query={folders} rows={4}>
      {({ data }) => (
        <>
          <SaveError save={remove} />
          <ul className="list">
            {data.map(({ id, name, documents }) => (
              <ListRow
                key={id}
                title={name}
                note={formatCount(documents, 'document')}
                end={
                  <Button isBusy={remove.isPending} onClick={() => remove.mutate(id)}>
                    {remove.isPending && remove.variables === id ? 'Deleting…' : 'Delete'}
                    <span className="visually-hidden">: {name}</span>
                  </Button>
                }
              />
            ))}
          </ul>
          <Form save={add} action="Create folder" pending="Creating…" clears>
            <Field label="Folder name" name="name" type="text" />
          </Form>
        </>
      )}
    </QueryPanel>
  )
}

const isNew = matches(/^POST \/api\/knowledge\/knowledge\/folders$/)
const isDelete = matches(/^DELETE \/api\/knowledge\/knowledge\/folders\/\w+$/)

function addFolder(body: Record<string, string>): Promise<unknown> {
  return send('/api/knowledge/knowledge/folders', { method: 'POST', body })
}

function deleteFolder(id: string): Promise<void> {
  return send(`/api/knowledge/knowledge/folders/${id}`, { method: 'DELETE' })
}
