import { createTRPCUntypedClient, httpLink } from '@trpc/client'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { trpcScenarios } from '../trpcScenarios.ts'

export const trpcClient: Client = {
  name: 'tRPC',
  package: '@trpc/client',
  call: 'client.order.query(id)',
  retries: 'only with `retryLink`',
  fail({ url, signal, timeout, input }) {
    const chosen = signal ?? (timeout === undefined ? undefined : AbortSignal.timeout(timeout))
    const client = createTRPCUntypedClient({ links: [httpLink({ url })] })
    return catchFailure(client.query('order', input, { signal: chosen }))
  },
  own: trpcScenarios,
}
