import type { Recovery } from '../Recovery.ts'

/** Takes the person to the first field to mend. */
export const fixFields: Recovery = {
  id: 'fixFields',
  label: 'action.fixFields',
  by: 'amends',
  rank: 'main',
  helps: ({ fields }, { hasForm }) => hasForm === true && fields.length > 0,
}
