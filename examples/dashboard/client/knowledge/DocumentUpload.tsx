import { send } from '../data/send.ts'
import { useSave } from '../data/useSave.ts'
import { UploadPanel } from '../parts/UploadPanel.tsx'
import { fileOf } from '../trouble/fileOf.ts'
import { matches, useProbe } from '../trouble/useProbe.ts'

/** Adds a document. One that is here already can be used as it is, or uploaded all the same. */
export function DocumentUpload() {
  const upload = useSave('knowledge', uploadDocument, { operation: 'upload' })
  useProbe(isMine, (probe) => upload.mutate(fileOf(probe)!))
  return (
    <UploadPanel
      title="Upload"
      id="upload"
      label="Document"
      hint="PDF, Word, CSV, Markdown or text."
      upload={upload}
      done="The document is here, and will be indexed in a moment."
    />
  )
}

const isMine = matches(/^POST \/api\/knowledge\/knowledge\/documents$/)

function uploadDocument(file: File): Promise<unknown> {
  return send('/api/knowledge/knowledge/documents', { method: 'POST', file })
}
