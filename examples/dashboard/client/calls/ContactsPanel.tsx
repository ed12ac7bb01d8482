import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { UploadPanel } from '../parts/UploadPanel.tsx'
import { fileOf } from '../trouble/fileOf.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'

/** Takes the people to call. */
export function ContactsPanel() {
  const upload = useSave('voice-agents', uploadContacts, { operation: 'upload' })
  useProbe(isMine, (probe) => upload.mutate(fileOf(probe)!))
  return (
    <UploadPanel
      title="Contacts"
      id="contacts"
      label="Contact list"
      hint="A CSV file of at most 1 MB."
      accept=".csv"
      upload={upload}
      done="The contacts are here."
    />
  )
}

const isMine = matches(/^POST \/api\/voice-agents\/contacts$/)

function uploadContacts(file: File): Promise<unknown> {
  return send('/api/voice-agents/contacts', { method: 'POST', file })
}
