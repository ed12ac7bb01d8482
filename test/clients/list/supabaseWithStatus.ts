import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseWithStatus: Client = {
  name: 'supabase-js, tables with status',
  package: '@supabase/supabase-js',
  call: "const { error, status } = await supabase.from('orders').select(); if (error) throw { ...error, status }",
  retries: 'switched off by `.retry(false)`',
  async fail({ url, limit }) {
    const query = createClient(url, 'key').from('orders').select().retry(false)
    const { error, status } = await (limit ? query.abortSignal(limit) : query)
    return { ...error, status }
  },
  losses: [
    {
      because: 'The headers are gone.',
      instead: {
        limited: { retryAfterMs: undefined },
        missing: { requestId: undefined },
        signedOut: { kind: 'authentication', code: undefined },
      },
    },
  ],
}
