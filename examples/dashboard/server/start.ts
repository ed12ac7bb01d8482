import { serve } from '@hono/node-server'
import { createApi } from './createApi.ts'

const port = Number(process.env.PORT ?? 4310)

serve({ fetch: createApi().fetch, port, hostname: '127.0.0.1' }, () =>
  console.log(`The failing APIs listen on http://127.0.0.1:${port}`),
)
