import type { Recovery } from '../Recovery.ts'

/** Opens a new session in place of one that is gone. Only a dialect knows that a session is not the login. */
export const openNewSession: Recovery = {
  id: 'openNewSession',
  label: 'action.openNewSession',
  by: 'app',
  rank: 'main',
  helps: () => false,
}
