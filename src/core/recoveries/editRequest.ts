import type { Recovery } from '../Recovery.ts'

/** Changes what was asked for. */
export const editRequest: Recovery = {
  id: 'editRequest',
  label: 'action.editRequest',
  by: 'app',
  rank: 'main',
  helps: ({ kind, fields }) => kind === 'refusal' || (kind === 'validation' && fields.length === 0),
}
