import type { Recovery } from '../Recovery.ts'

/** Shows what changed meanwhile. */
export const reviewChanges: Recovery = {
  id: 'reviewChanges',
  label: 'action.reviewChanges',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'conflict',
}
