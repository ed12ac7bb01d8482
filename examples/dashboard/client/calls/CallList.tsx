import { useState } from 'react'
import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { Button } from '../parts/Button.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { matches, useProbe } from '../trouble/useProbe.ts'
import { CallRow } from './CallRow.tsx'
import { callsOfPage } from './callQueries.ts'
import { SaveError } from '../parts/SaveError.tsx'

/** All calls, page by page, each with its recording. */
export function CallList() {
  const [page, setPage] = useState(1)
  const open = useSave('voice-agents', openRecording, {
    operation: 'load',
    resource: 'Recording',
    idempotent: true,
  })
  useProbe(isMine, ({ path }) => open.mutate(path.split('/')[4]!))
  return (
    <QueryPanel title="Calls" query={callsOfPage(page)} rows={8}>
      {({ items, total, total_pages }) => (
        <>
          <SaveError save={open} />
          {open.data ? (
            <p className="good">The recording is ready: {open.data.url.split('/').at(-1)}</p>
          ) : null}
          <ul className="list">
            {items.map((call) => (
              <CallRow
                key={call.id}
                call={call}
                action={
                  <Button isBusy={open.isPending} onClick={() => open.mutate(call.id)}>
                    {open.isPending && open.variables === call.id ? 'Opening…' : 'Recording'}
                    <span className="visually-hidden"> of {call.caller}</span>
                  </Button>
                }
              />
            ))}
          </ul>
          <nav className="pager" aria-label="Pages of calls">
            <Button isBusy={page === 1} onClick={() => setPage(page - 1)}>
              Newer
            </Button>
            <p>
              Page {page} of {total_pages}, {total} calls
            </p>
            <Button isBusy={page === total_pages} onClick={() => setPage(page + 1)}>
              Older
            </Button>
          </nav>
        </>
      )}
    </QueryPanel>
  )
}

const isMine = matches(/^GET \/api\/voice-agents\/calls\/\w+\/recording$/)

function openRecording(id: string): Promise<{ url: string }> {
  return send(`/api/voice-agents/calls/${id}/recording`)
}
