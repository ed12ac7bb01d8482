import type { Recovery } from '../Recovery.ts'

/** Signs in, or signs in again. A key that is wrong is not mended by it. */
export const signIn: Recovery = {
  id: 'signIn',
  label: ({ kind }) => (kind === 'session_expired' ? 'action.signInAgain' : 'action.signIn'),
  by: 'app',
  rank: 'main',
  helps: ({ kind, code = '' }) =>
    kind === 'session_expired' || (kind === 'authentication' && !/key/i.test(code)),
}
