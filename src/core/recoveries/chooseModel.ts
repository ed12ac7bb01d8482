import type { Recovery } from '../Recovery.ts'

/** Takes another model in place of one that is not enabled. */
export const chooseModel: Recovery = {
  id: 'chooseModel',
  label: 'action.chooseModel',
  by: 'app',
  rank: 'main',
  helps: ({ kind, code = '' }) => /model/i.test(code) && (kind === 'not_found' || kind === 'permission'),
}
