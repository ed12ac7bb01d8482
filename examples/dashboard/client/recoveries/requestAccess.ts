import type { Problem } from 'amends'
import { createKey } from './createKey.ts'
import { findApi } from './findApi.ts'
import { post } from './post.ts'

/** Asks an administrator for what is missing. In the demo somebody grants it at once. */
export function requestAccess(problem: Problem): Promise<void> {
  switch (findApi(problem)) {
    case 'kortix':
      return post('/api/kortix/v1/team/access-requests')
    case 'voice-agents':
      return problem.code === 'not_a_member'
        ? post('/api/voice-agents/workspace/invitations')
        : post('/api/voice-agents/workspace/role-requests', { role: 'admin' })
    case 'knowledge':
      return problem.code === 'invalid_scope'
        ? createKey(problem)
        : post('/api/knowledge/organization/role-requests', { role: 'editor' })
    default:
      // Access is a matter of the key here.
      return createKey(problem)
  }
}
