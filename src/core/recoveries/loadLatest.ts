import type { Recovery } from '../Recovery.ts'

/** Takes the newest version and gives up the own changes. */
export const loadLatest: Recovery = {
  id: 'loadLatest',
  label: 'action.loadLatest',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'conflict',
}
