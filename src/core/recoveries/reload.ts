import type { Recovery } from '../Recovery.ts'

/** Loads the page anew, when what was sent may be out of date. */
export const reload: Recovery = {
  id: 'reload',
  label: 'action.reload',
  by: 'amends',
  rank: 'main',
  helps: ({ kind }) => kind === 'bad_request',
}
