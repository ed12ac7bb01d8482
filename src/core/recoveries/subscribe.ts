import type { Recovery } from '../Recovery.ts'

/** Subscribes to the very thing that was asked for. */
export const subscribe: Recovery = {
  id: 'subscribe',
  label: 'action.subscribe',
  by: 'app',
  rank: 'main',
  helps: ({ kind, code = '' }) => kind === 'plan_limit' && /not_?subscri|subscription_?required/i.test(code),
}
