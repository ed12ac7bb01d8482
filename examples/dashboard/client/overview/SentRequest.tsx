import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { detectProblem, ErrorBanner, RefusalNotice } from 'amends'
import { useMutationProblem } from 'amends/query'
import { profile } from '../amends.ts'
import { send } from '../data/send.ts'
import { Button } from '../parts/Button.tsx'
import { showNotice } from '../parts/showNotice.ts'
import { fileOf } from '../trouble/fileOf.ts'
import type { Probe, Trouble } from '../trouble/Trouble.ts'

/** One request and what became of it. */
export function SentRequest({ trouble }: { readonly trouble: Trouble }) {
  const { probe } = trouble
  const isRead = probe.method === 'GET'
  const request = useMutation({
    mutationFn: sendProbe,
    meta: { amends: { operation: findOperation(probe), idempotent: isRead } },
  })
  const problem = useMutationProblem(request)
  const refused = detectProblem({ status: 200, body: request.data }, profile)
  const start = useEffectEvent(() => request.mutate(probe))
  useEffect(() => {
    const timer = setTimeout(start)
    return () => clearTimeout(timer)
  }, [])

  const isBusy = request.isPending && problem.failure === undefined
  return (
    <div className="request" aria-busy={isBusy || undefined} data-outcome={request.status}>
      <p className="request-line">
        <span>{trouble.label}</span>
        <code>
          {probe.method} {probe.path}
        </code>
      </p>
      <ErrorBanner {...problem} ref={showNotice} headingLevel={3} />
      <RefusalNotice ref={showNotice} failure={refused} context={{ origin: 'user' }} headingLevel={3} />
      {isBusy ? <p className="hint">Waiting for the answer…</p> : null}
      {request.isSuccess && !refused ? <p className="good">It worked: the answer is here.</p> : null}
      {request.isError && isQuiet(request.error) ? (
        <p className="hint">This request was stopped on purpose: there is nothing to tell anybody.</p>
      ) : null}
      {request.isPending ? null : (
        <div>
          <Button onClick={() => request.mutate(probe)}>Send again</Button>
        </div>
      )}
    </div>
  )
}

function sendProbe(probe: Probe): Promise<unknown> {
  const { path, method, body, headers } = probe
  return send(path, { method, body, headers, file: fileOf(probe), timeoutMs: 3000 })
}

function findOperation({ method, file }: Probe) {
  if (method === 'GET') return 'load'
  if (method === 'DELETE') return 'delete'
  return file ? 'upload' : 'save'
}

function isQuiet(error: Error): boolean {
  return detectProblem(error, profile)?.kind === 'aborted'
}
