import { LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string'
import { checkTag } from './checkTag.ts'
import type { Locale, MessageValues } from './Profile.ts'

/** The sentence for a key; undefined where the language does not have it. */
export function formatMessage(locale: Locale, key: string, values: MessageValues = {}): string | undefined {
  const message = Object.hasOwn(locale.messages ?? {}, key) ? locale.messages[key] : undefined
  if (typeof message !== 'function') return message
  try {
    return findFormatter(locale).format(key, values as Record<string, string>)
  } catch {
    // A value that the sentence needs is not what it expects: the next language may have a simpler one.
    return undefined
  }
}

/** One formatter a language: it keeps the plural and number rules that `Intl` makes slowly. */
const formatters = new WeakMap<Locale, LocalizedStringFormatter<string>>()

function findFormatter(locale: Locale): LocalizedStringFormatter<string> {
  const known = formatters.get(locale)
  if (known) return known
  const tag = checkTag(locale.tag)
  // The library's types name its own formatter class; ours say only what a compiled message is.
  const messages = locale.messages as Record<string, string>
  const dictionary = new LocalizedStringDictionary<string>({ [tag]: messages }, tag)
  const formatter = new LocalizedStringFormatter(tag, dictionary)
  formatters.set(locale, formatter)
  return formatter
}
