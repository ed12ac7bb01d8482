import type { Recovery } from '../Recovery.ts'

/** Chooses another name. */
export const changeName: Recovery = {
  id: 'changeName',
  label: 'action.changeName',
  by: 'app',
  rank: 'main',
  helps: ({ kind, details }) => kind === 'duplicate' && !('upload_session_id' in details),
}
