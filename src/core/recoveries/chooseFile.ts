import type { Recovery } from '../Recovery.ts'

/** Takes another file. */
export const chooseFile: Recovery = {
  id: 'chooseFile',
  label: 'action.chooseFile',
  by: 'app',
  rank: 'main',
  helps: ({ kind }, { operation }) => kind === 'payload_too_large' && operation === 'upload',
}
