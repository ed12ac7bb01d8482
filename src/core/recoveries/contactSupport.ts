import type { Recovery } from '../Recovery.ts'

/** Asks the people who can mend what nobody else can. Always last (WCAG 3.2.6). */
export const contactSupport: Recovery = {
  id: 'contactSupport',
  label: 'action.contactSupport',
  by: 'app',
  rank: 'side',
  helps: ({ kind }) => beyondPeople.has(kind),
}

const beyondPeople = new Set(['server', 'unknown', 'upstream', 'unavailable', 'payment', 'bad_request'])
