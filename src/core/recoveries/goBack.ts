import type { Recovery } from '../Recovery.ts'

/** Goes back to where the person was; offered where a whole page is missing. */
export const goBack: Recovery = {
  id: 'goBack',
  label: 'action.goBack',
  by: 'amends',
  rank: 'main',
  helps: ({ kind }, { surface }) => surface === 'page' && pageKinds.has(kind),
}

const pageKinds = new Set(['not_found', 'authentication', 'permission'])
