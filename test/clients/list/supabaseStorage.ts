import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'

export const supabaseStorage: Client = {
  name: 'supabase-js, storage',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.storage.from('files').list()",
  retries: 'never retries',
  async fail({ url, signal, timeout }) {
    const chosen = signal ?? (timeout === undefined ? undefined : AbortSignal.timeout(timeout))
    const bucket = createClient(url, 'key').storage.from('files')
    return (await bucket.list('', {}, { signal: chosen })).error
  },
}
