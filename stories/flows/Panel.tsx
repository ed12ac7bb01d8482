import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { createProfile, ErrorBanner, InlineError, AmendsProvider } from 'amends'
import { attachAmends, useMutationProblem, useQueryProblem } from 'amends/query'
import { type ReactElement, type ReactNode, useState } from 'react'

/** A panel that loads and saves; what its server answers is given as a script. */
export function Panel({ answers, idempotent, recoveries }: PanelProps): ReactElement {
  const [{ client, profile, server }] = useState(() => create({ answers, recoveries }))
  return (
    <AmendsProvider profile={profile}>
      <QueryClientProvider client={client}>
        <Usage load={server} />
        <Save save={server} idempotent={idempotent} />
      </QueryClientProvider>
    </AmendsProvider>
  )
}

/** What a panel takes. */
export interface PanelProps {
  /** What the server answers in turn: an error status with its headers, or 200. The last one stays. */
  readonly answers: readonly Answer[]
  readonly idempotent?: boolean
  readonly recoveries?: Parameters<typeof createProfile>[0]
  readonly children?: ReactNode
}

interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

function create({ answers, recoveries }: Pick<PanelProps, 'answers' | 'recoveries'>) {
  const client = new QueryClient()
  const profile = createProfile(recoveries ?? {})
  attachAmends(client, profile)
  const left = [...answers]
  const server = async () => {
    const answer = left.length > 1 ? left.shift()! : left[0]!
    if (answer.status >= 400) throw answer
    return 'All 128 calls of today'
  }
  return { client, profile, server }
}

function Usage({ load }: { readonly load: () => Promise<string> }): ReactElement {
  const { data } = useQuery({ queryKey: ['usage'], queryFn: load, meta: { amends: { resource: 'Usage' } } })
  return (
    <section className="panel" aria-label="Usage">
      <h1>Usage</h1>
      <InlineError {...useQueryProblem(['usage'])} />
      <p>{data}</p>
    </section>
  )
}

function Save({
  save,
  idempotent,
}: {
  readonly save: () => Promise<string>
  readonly idempotent?: boolean
}): ReactElement {
  const mutation = useMutation({ mutationFn: save, meta: { amends: { idempotent, resource: 'Settings' } } })
  return (
    <section className="panel" aria-label="Settings">
      <ErrorBanner {...useMutationProblem(mutation)} />
      <button type="button" onClick={() => mutation.mutate()}>
        Save
      </button>
      <p>{mutation.data && 'Saved'}</p>
    </section>
  )
}
