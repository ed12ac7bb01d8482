import { QueryClient } from '@tanstack/react-query'
import { createProfile } from 'amends'
import { attachAmends } from 'amends/query'
import { send } from './data/send.ts'
import { dialects } from './dialects.ts'
import { recoveries } from './recoveries/recoveries.ts'

/** What Harborline tells Amends: its APIs, and what it can do for people. */
export const profile = createProfile({ dialects, recoveries, appVersion: '2026.11' })

/** The app’s one query client; every query and mutation of it has true retries. */
export const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } })

attachAmends(queryClient, profile, {
  refreshSession: () => send('/api/voice-agents/auth/refresh', { method: 'POST' }),
})
