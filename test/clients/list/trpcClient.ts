import { createTRPCUntypedClient, httpLink } from '@trpc/client'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { trpcScenarios } from '../trpcScenarios.ts'

export const trpcClient: Client = {
  name: 'tRPC',
  package: '@trpc/client',
  call: 'client.order.query(id)',
  retries: 'only with `retryLink`',
  fail({ url, limit, input }) {
    const client = createTRPCUntypedClient({ links: [httpLink({ url })] })
    return catchFailure(client.query('order', input, { signal: limit }))
  },
  losses: [
    {
      because: 'An answer without JSON leaves no trace of its status; `expectOk` in `fetch` does.',
      instead: {
        crashed: { kind: 'unknown', status: undefined },
        gateway: { kind: 'unknown', status: undefined },
        signedOut: { kind: 'unknown', status: undefined, code: undefined },
      },
    },
    {
      because: 'A signal is passed on without its reason: a timeout looks like an abort.',
      instead: { late: { kind: 'aborted' } },
    },
  ],
  own: trpcScenarios,
}
