import type { Recovery } from '../Recovery.ts'

/** Ends the attempts that would follow by themselves (WCAG 2.2.1 and 2.2.2 ask for it). */
export const stopRetrying: Recovery = {
  id: 'stopRetrying',
  label: 'action.stop',
  by: 'amends',
  rank: 'main',
  helps: (_, { retry }) => retry === 'waiting' || retry === 'attempting' || retry === 'held',
}
