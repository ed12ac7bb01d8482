import type { Recovery } from '../Recovery.ts'

/** Copies what support needs to find this request. */
export const copyRequestId: Recovery = {
  id: 'copyRequestId',
  label: 'action.copyId',
  by: 'amends',
  rank: 'side',
  helps: ({ requestId }) => requestId !== undefined,
}
