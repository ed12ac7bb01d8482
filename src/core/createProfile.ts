import { decodeProblem } from './decodeProblem.ts'
import { formatMessage } from './formatMessage.ts'
import type { Locale, MessageValues, Profile, ProfileOptions, RecoverEvent } from './Profile.ts'
import { recoveries } from './recoveries/recoveries.ts'
import { warnMisuse } from './warnMisuse.ts'

/** One application's choices: its APIs, its ways out, its words and its language. */
export function createProfile(options: ProfileOptions): Profile {
  const dialects = options.dialects ?? []
  warnOfUnknown(options.recoveries)
  const listeners = new Set<(event: RecoverEvent) => void>()
  const shared: Pick<Profile, 'dialects' | 'decode' | 'onRecovered' | 'report'> = {
    dialects,
    decode: (failure, given) => decodeProblem(failure, { ...given, dialects }),
    onRecovered(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    report(event) {
      options.onRecover?.(event)
      if (event.outcome === 'done') for (const listener of listeners) listener(event)
    },
  }
  return inLanguage(options.locale)

  function inLanguage(locale: Locale): Profile {
    return {
      ...options,
      ...shared,
      locale,
      format: (key, values) => findWords(locale, key, values) ?? '',
      withLocale: inLanguage,
    }
  }

  /** The app's words, then the language's, then those of the fallback: never a key on screen. */
  function findWords(locale: Locale, key: string, values?: MessageValues): string | undefined {
    return (
      options.messages?.[key] ??
      formatMessage(locale, key, values) ??
      (options.fallback && formatMessage(options.fallback, key, values))
    )
  }
}

function warnOfUnknown(handlers: ProfileOptions['recoveries'] = {}): void {
  for (const id of Object.keys(handlers)) {
    const recovery = recoveries.find((one) => one.id === id)
    if (recovery?.by !== 'app') warnMisuse(recovery ? 106 : 105, id)
  }
}
