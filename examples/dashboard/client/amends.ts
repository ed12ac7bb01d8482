import { createProfile } from 'amends'
import { attachAmends } from 'amends/query'
import { queryClient } from './data/queryClient.ts'
import { send } from './data/send.ts'
import { dialects } from './dialects.ts'
import { recoveries } from './recoveries/recoveries.ts'

/** What Harborline tells Amends: its APIs, and what it can do for people. */
export const profile = createProfile({ dialects, recoveries, appVersion: '2026.11' })

// Every query and mutation gets true retries, and one refresh for any number of expired sessions.
attachAmends(queryClient, profile, {
  refreshSession: () => send('/api/voice-agents/auth/refresh', { method: 'POST' }),
})
