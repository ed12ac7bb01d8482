import type { Recovery } from '../Recovery.ts'

/** Carries on with the upload although the file is there already. */
export const resumeUpload: Recovery = {
  id: 'resumeUpload',
  label: 'action.resumeUpload',
  by: 'app',
  rank: 'main',
  helps: ({ kind, details }) => kind === 'duplicate' && 'upload_session_id' in details,
}
