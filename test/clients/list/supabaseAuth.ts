import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'
import { findSignal } from '../findSignal.ts'

export const supabaseAuth: Client = {
  name: 'supabase-js, sign-in',
  package: '@supabase/supabase-js',
  call: 'const { error } = await supabase.auth.signInWithPassword(credentials)',
  retries: 'does not retry a sign-in',
  async fail(request) {
    const { url } = request
    const signal = findSignal(request)
    const supabase = createClient(url, 'key', {
      auth: { persistSession: false, autoRefreshToken: false },
      global: { fetch: (input, init) => fetch(input, signal ? { ...init, signal } : init) },
    })
    return (await supabase.auth.signInWithPassword({ email: 'ada@acme.test', password: 'x' })).error
  },
}
