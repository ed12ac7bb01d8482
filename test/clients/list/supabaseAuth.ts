import { createClient } from '@supabase/supabase-js'
import { takeComplaints } from '../../setup/quietConsole.ts'
import type { Client } from '../Client.ts'

export const supabaseAuth: Client = {
  name: 'supabase-js, sign-in',
  package: '@supabase/supabase-js',
  call: 'const { error } = await supabase.auth.signInWithPassword(credentials)',
  retries: 'never for a sign-in',
  async fail({ url, limit }) {
    const supabase = createClient(url, 'key', {
      auth: { persistSession: false, autoRefreshToken: false },
      global: { fetch: (input, init) => fetch(input, limit ? { ...init, signal: limit } : init) },
    })
    const { error } = await supabase.auth.signInWithPassword({ email: 'ada@acme.test', password: 'x' })
    // It logs what it also returns.
    takeComplaints()
    return error
  },
  losses: [
    {
      because: 'The error keeps the message and the status; headers and fields are gone.',
      instead: {
        limited: { retryAfterMs: undefined },
        invalid: { fields: [] },
        missing: { requestId: undefined },
      },
    },
    {
      because: 'An error answer without JSON becomes an `AuthUnknownError` without status.',
      instead: { signedOut: { kind: 'unknown', status: undefined, code: undefined } },
    },
  ],
}
