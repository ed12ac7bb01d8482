import type { Recovery } from '../Recovery.ts'

/** Asks an owner or admin for access. */
export const requestAccess: Recovery = {
  id: 'requestAccess',
  label: 'action.requestAccess',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'permission',
}
