import { peek } from './clues/peek.ts'
import { decodeProblem } from './decodeProblem.ts'
import { detectProblem } from './detectProblem.ts'
import { fillPlaceholders } from './fillPlaceholders.ts'
import { formatMessage } from './formatMessage.ts'
import { guardCallback } from './guardCallback.ts'
import { guardCallbacks } from './guardCallbacks.ts'
import type { Locale, MessageValues, Profile, ProfileOptions, RecoverEvent } from './Profile.ts'
import { recoveries } from './recoveries/recoveries.ts'
import { warnMisuse } from './warnMisuse.ts'

/** One application's choices: its APIs, its ways out, its words and its language. */
export function createProfile(given: ProfileOptions): Profile {
  const options = guardCallbacks(given)
  const dialects = options.dialects ?? []
  warnOfUnknown(options.recoveries)
  const listeners = new Map<Listener, Listener>()
  const shared: Pick<Profile, 'dialects' | 'decode' | 'onRecovered' | 'report'> = {
    dialects,
    // An answer that succeeded is shown only because something in it did not: a refusal, an error in a 200.
    decode(failure, moment) {
      const options = { ...moment, dialects }
      const status = peek(failure, 'status')
      const hasSucceeded = typeof status === 'number' && status < 400
      return (hasSucceeded && detectProblem(failure, options)) || decodeProblem(failure, options)
    },
    onRecovered(listener) {
      listeners.set(listener, guardCallback('onRecovered', listener, undefined))
      return () => void listeners.delete(listener)
    },
    report(event) {
      options.onRecover?.(event)
      if (event.outcome === 'done') for (const tell of listeners.values()) tell(event)
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
      findOwnWords(key, values) ??
      formatMessage(locale, key, values) ??
      (options.fallback && formatMessage(options.fallback, key, values))
    )
  }

  function findOwnWords(key: string, values?: MessageValues): string | undefined {
    const { messages = {} } = options
    const words = Object.hasOwn(messages, key) ? messages[key] : undefined
    return typeof words === 'string' ? fillPlaceholders(words, values) : undefined
  }
}

type Listener = (event: RecoverEvent) => void

function warnOfUnknown(handlers: ProfileOptions['recoveries'] = {}): void {
  for (const id of Object.keys(handlers)) {
    const recovery = recoveries.find((one) => one.id === id)
    if (recovery?.by !== 'app') warnMisuse(recovery ? 106 : 105, id)
  }
}
