import { createTRPCUntypedClient, httpLink } from '@trpc/client'
import { expectOk } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { trpcScenarios } from '../trpcScenarios.ts'

export const trpcWithExpectOk: Client = {
  name: 'tRPC with `expectOk`',
  package: '@trpc/client',
  call: 'httpLink({ url, fetch: async (input, init) => expectOk(await fetch(input, init)) })',
  retries: 'only with `retryLink`',
  fail({ url, limit, input }) {
    const client = createTRPCUntypedClient({
      links: [
        httpLink({
          url,
          fetch: async (address, init) => expectOk(await fetch(address as string, init as RequestInit)),
        }),
      ],
    })
    return catchFailure(client.query('order', input, { signal: limit }))
  },
  losses: [
    {
      because: 'A signal is passed on without its reason: a timeout looks like an abort.',
      instead: { late: { kind: 'aborted' } },
    },
  ],
  own: trpcScenarios,
}
