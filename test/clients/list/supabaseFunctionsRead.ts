import { createClient } from '@supabase/supabase-js'
import { readFailure } from '../../../src/core/index.ts'
import type { Client } from '../Client.ts'

export const supabaseFunctionsRead: Client = {
  name: 'supabase-js, functions with `readFailure`',
  package: '@supabase/supabase-js',
  call: `const { error } = await supabase.functions.invoke('orders', { signal: AbortSignal.timeout(10_000) })
if (error) throw error.context instanceof Response ? await readFailure(error.context) : error`,
  retries: 'never by itself',
  async fail({ url, limit }) {
    const { error } = await createClient(url, 'key').functions.invoke('orders', { signal: limit })
    return error.context instanceof Response ? readFailure(error.context) : error
  },
}
