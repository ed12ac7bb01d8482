import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseStorage: Client = {
  name: 'supabase-js, storage',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.storage.from('files').list()",
  retries: 'never by itself',
  async fail({ url, limit }) {
    const bucket = createClient(url, 'key').storage.from('files')
    return (await bucket.list('', {}, { signal: limit })).error
  },
  losses: [
    {
      because: 'The error keeps a message and the status; headers, code, request id and fields are gone.',
      instead: {
        limited: { code: undefined, retryAfterMs: undefined, requestId: undefined },
        invalid: { fields: [] },
        missing: { requestId: undefined },
        crashed: { messageIsSafe: true },
        signedOut: { kind: 'authentication', code: undefined },
      },
    },
  ],
}
