import { createClient } from '@supabase/supabase-js'
import type { Client } from '../Client.ts'
import { findSignal } from '../findSignal.ts'

export const supabaseStorage: Client = {
  name: 'supabase-js, storage',
  package: '@supabase/supabase-js',
  call: "const { error } = await supabase.storage.from('files').list()",
  retries: 'never retries',
  async fail(request) {
    const { url } = request
    const signal = findSignal(request)
    const bucket = createClient(url, 'key').storage.from('files')
    return (await bucket.list('', {}, { signal })).error
  },
}
