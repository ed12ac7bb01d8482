import type { Recovery } from '../Recovery.ts'

/** Sets a new password when the old one does not match. */
export const resetPassword: Recovery = {
  id: 'resetPassword',
  label: 'action.resetPassword',
  by: 'app',
  rank: 'main',
  helps: ({ kind, code = '' }) => kind === 'authentication' && /credential|password/i.test(code),
}
