import type { Recovery } from '../Recovery.ts'

/** Makes a new key in place of one that is revoked, expired or malformed. */
export const createApiKey: Recovery = {
  id: 'createApiKey',
  label: 'action.createApiKey',
  by: 'app',
  rank: 'main',
  helps: ({ kind, code = '' }) => kind === 'authentication' && /key/i.test(code),
}
