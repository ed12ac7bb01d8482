import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseClient: Client = {
  name: 'supabase-js, tables',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.from('orders').select()",
  retries: 'switched off by `.retry(false)`',
  async fail({ url, limit }) {
    const query = createClient(url, 'key').from('orders').select().retry(false)
    return (await (limit ? query.abortSignal(limit) : query)).error
  },
  losses: [
    {
      because:
        '`error` is the body alone: the status stands beside it in the result. Throw `{ ...error, status }` to keep it.',
      instead: {
        limited: { status: undefined, retryAfterMs: undefined },
        invalid: { status: undefined },
        missing: { requestId: undefined },
        gateway: { kind: 'unknown', status: undefined },
        signedOut: { kind: 'unknown', status: undefined, code: undefined },
      },
    },
  ],
}
