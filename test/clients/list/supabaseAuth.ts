import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseAuth: Client = {
  name: 'supabase-js, sign-in',
  package: '@supabase/supabase-js',
  call: 'const { error } = await supabase.auth.signInWithPassword(credentials)',
  retries: 'does not retry a sign-in',
  async fail({ url, signal, timeout }) {
    const chosen = signal ?? (timeout === undefined ? undefined : AbortSignal.timeout(timeout))
    const supabase = createClient(url, 'key', {
      auth: { persistSession: false, autoRefreshToken: false },
      global: { fetch: (input, init) => fetch(input, chosen ? { ...init, signal: chosen } : init) },
    })
    return (await supabase.auth.signInWithPassword({ email: 'ada@acme.test', password: 'x' })).error
  },
}
