import { createTRPCUntypedClient, httpLink } from '@trpc/client'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { findSignal } from '../findSignal.ts'
import { trpcScenarios } from '../trpcScenarios.ts'

export const trpcClient: Client = {
  name: 'tRPC',
  package: '@trpc/client',
  call: 'client.order.query(id)',
  retries: 'only with `retryLink`',
  fail(request) {
    const { url, input } = request
    const signal = findSignal(request)
    const client = createTRPCUntypedClient({ links: [httpLink({ url })] })
    return catchFailure(client.query('order', input, { signal }))
  },
  own: trpcScenarios,
}
