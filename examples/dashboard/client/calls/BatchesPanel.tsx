import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Button } from '../parts/Button.tsx'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { batchesQuery } from './callQueries.ts'
import { SaveError } from '../parts/SaveError.tsx'

/** Batches of calls, which can be deleted once they are through. */
export function BatchesPanel() {
  const remove = useSave('voice-agents', deleteBatch, { operation: 'delete', idempotent: true })
  useProbe(isMine, ({ path }) => remove.mutate(path.split('/').at(-1)!))
  return (
    <QueryPanel title="Batches" query={batchesQuery} rows={2}>
      {({ items }) => (
        <>
          <SaveError save={remove} />
          {items.length === 0 ? <p className="hint">No batches are left.</p> : null}
          <ul className="list">
            {items.map(({ id, name, contacts, status }) => (
              <ListRow
                key={id}
                title={name}
                note={`${contacts} contacts, ${status}`}
                end={
                  <Button isBusy={remove.isPending} onClick={() => remove.mutate(id)}>
                    {remove.isPending && remove.variables === id ? 'Deleting…' : 'Delete'}
                    <span className="visually-hidden">: {name}</span>
                  </Button>
                }
              />
            ))}
          </ul>
        </>
      )}
    </QueryPanel>
  )
}

const isMine = matches(/^DELETE \/api\/voice-agents\/batches\/\w+$/)

function deleteBatch(id: string): Promise<unknown> {
  return send(`/api/voice-agents/batches/${id}`, { method: 'DELETE' })
}
