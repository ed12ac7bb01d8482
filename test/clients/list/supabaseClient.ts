import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'
import { findSignal } from '../findSignal.ts'

export const supabaseClient: Client = {
  name: 'supabase-js, tables',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.from('orders').select()",
  retries: '`.retry(false)`',
  async fail(request) {
    const { url } = request
    const signal = findSignal(request)
    const query = createClient(url, 'key').from('orders').select().retry(false)
    return (await (signal ? query.abortSignal(signal) : query)).error
  },
}
