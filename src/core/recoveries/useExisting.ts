import type { Recovery } from '../Recovery.ts'

/** Opens the thing that is there already. */
export const useExisting: Recovery = {
  id: 'useExisting',
  label: 'action.openExisting',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'duplicate',
}
