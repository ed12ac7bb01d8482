import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseFunctions: Client = {
  name: 'supabase-js, functions',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.functions.invoke('orders')",
  retries: 'never retries',
  fail: async ({ url, signal, timeout }) =>
    (await createClient(url, 'key').functions.invoke('orders', { signal, timeout })).error,
}
