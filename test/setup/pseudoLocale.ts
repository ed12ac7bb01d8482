import type { Locale, Message } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'

/** English in brackets: a text without them comes from no catalogue. */
export const pseudoLocale: Locale = {
  tag: 'en-XA',
  messages: Object.fromEntries(
    Object.entries<Message>(en.messages).map(([key, message]) => [key, bracket(message)]),
  ),
}

function bracket(message: Message): Message {
  if (typeof message === 'string') return `⟦${message}⟧`
  return (values: never, formatter?: never) => `⟦${message(values, formatter)}⟧`
}
