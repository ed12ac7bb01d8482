import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseFunctions: Client = {
  name: 'supabase-js, functions',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.functions.invoke('orders')",
  retries: 'never by itself',
  fail: async ({ url, signal, timeout }) =>
    (await createClient(url, 'key').functions.invoke('orders', { signal, timeout })).error,
  losses: [
    {
      because:
        'The error carries a response whose body nobody has read; `readFailure(error.context)` gives all of it.',
      instead: {
        limited: { code: undefined, requestId: undefined, messageIsSafe: false },
        invalid: { fields: [], messageIsSafe: false },
        missing: { messageIsSafe: false },
      },
    },
    {
      because:
        '`timeout` aborts from inside and looks like an abort; `signal: AbortSignal.timeout(ms)` does not.',
      instead: { late: { kind: 'aborted' } },
    },
  ],
}
