import type { Recovery } from '../Recovery.ts'

/** Changes to an account that has access. */
export const switchAccount: Recovery = {
  id: 'switchAccount',
  label: 'action.switchAccount',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'permission',
}
