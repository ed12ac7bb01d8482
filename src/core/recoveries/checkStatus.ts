import type { Recovery } from '../Recovery.ts'

/** Shows whether the service has an outage. */
export const checkStatus: Recovery = {
  id: 'checkStatus',
  label: 'action.checkStatus',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'unavailable' || kind === 'upstream' || kind === 'server',
}
