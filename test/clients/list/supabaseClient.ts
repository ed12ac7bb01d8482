import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseClient: Client = {
  name: 'supabase-js, tables',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.from('orders').select()",
  retries: '`.retry(false)`',
  async fail({ url, signal, timeout }) {
    const chosen = signal ?? (timeout === undefined ? undefined : AbortSignal.timeout(timeout))
    const query = createClient(url, 'key').from('orders').select().retry(false)
    return (await (chosen ? query.abortSignal(chosen) : query)).error
  },
}
