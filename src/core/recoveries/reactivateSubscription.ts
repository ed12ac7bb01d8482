import type { Recovery } from '../Recovery.ts'

/** Brings a paused or cancelled subscription back. */
export const reactivateSubscription: Recovery = {
  id: 'reactivateSubscription',
  label: 'action.reactivate',
  by: 'app',
  rank: 'main',
  helps: ({ kind, code = '' }) =>
    kind === 'plan_limit' && /subscription_?(inactive|paused|cancell?ed)/i.test(code),
}
