import type { Recovery } from '../Recovery.ts'

/** Shows the plans; never to someone for whom an upgrade makes no sense, as the profile says. */
export const seePlans: Recovery = {
  id: 'seePlans',
  label: 'action.seePlans',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'plan_limit',
}
