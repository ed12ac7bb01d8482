import type { Recovery } from '../Recovery.ts'

/** Puts the surface away; only where nothing is blocked by it. */
export const dismiss: Recovery = {
  id: 'dismiss',
  label: 'action.dismiss',
  by: 'amends',
  rank: 'side',
  helps: (_, { dismissible, blocking }) => dismissible === true && !blocking,
}
