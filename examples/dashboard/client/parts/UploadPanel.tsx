import { useId } from 'react'
import type { UseMutationResult } from '@tanstack/react-query'
import { useMutationProblem } from 'amends/query'
import { Panel } from './Panel.tsx'
import { SaveError } from './SaveError.tsx'

/** Takes one file and uploads it. What was wrong with it is said in place, with another file one press away. */
export function UploadPanel({ title, id, label, hint, accept, upload, done }: UploadPanelProps) {
  const own = useId()
  const problem = useMutationProblem(upload)
  return (
    <Panel title={title} id={id}>
      <SaveError save={upload} />
      <form className="form" data-request="" noValidate>
        <div className="field">
          <label htmlFor={own}>{label}</label>
          <p className="hint" id={`${own}hint`}>
            {hint}
          </p>
          <input
            id={own}
            type="file"
            name="file"
            accept={accept}
            aria-describedby={`${own}hint`}
            onChange={({ currentTarget: { files } }) => files?.[0] && upload.mutate(files[0])}
          />
        </div>
      </form>
      {upload.isPending && problem.failure === undefined ? <p className="hint">Uploading…</p> : null}
      {upload.isSuccess ? (
        <p className="good" role="status">
          {done}
        </p>
      ) : null}
    </Panel>
  )
}

/** What the panel takes. */
export interface UploadPanelProps {
  readonly title: string
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly accept?: string
  readonly upload: UseMutationResult<unknown, Error, File>
  /** What is said when it worked. */
  readonly done: string
}
