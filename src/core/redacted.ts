/** What stands in the place of what must not be shown. */
export const redacted = '[…]'
