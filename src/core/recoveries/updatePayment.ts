import type { Recovery } from '../Recovery.ts'

/** Gives other payment details when a payment was declined or is overdue. */
export const updatePayment: Recovery = {
  id: 'updatePayment',
  label: 'action.updatePayment',
  by: 'app',
  rank: 'main',
  helps: ({ kind }) => kind === 'payment',
}
