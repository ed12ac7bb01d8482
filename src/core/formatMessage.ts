import { LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string'
import type { Locale, MessageValues } from './Profile.ts'

/** The sentence for a key; undefined where the language does not have it. */
export function formatMessage(locale: Locale, key: string, values: MessageValues = {}): string | undefined {
  const message = Object.hasOwn(locale.messages, key) ? locale.messages[key] : undefined
  return typeof message === 'function'
    ? findFormatter(locale).format(key, values as Record<string, string>)
    : message
}

/** One formatter a language: it keeps the plural and number rules that `Intl` makes slowly. */
const formatters = new WeakMap<Locale, LocalizedStringFormatter<string>>()

function findFormatter(locale: Locale): LocalizedStringFormatter<string> {
  const known = formatters.get(locale)
  if (known) return known
  // The library's types name its own formatter class; ours say only what a compiled message is.
  const messages = locale.messages as Record<string, string>
  const dictionary = new LocalizedStringDictionary<string>({ [locale.tag]: messages }, locale.tag)
  const formatter = new LocalizedStringFormatter(locale.tag, dictionary)
  formatters.set(locale, formatter)
  return formatter
}
