import { guardCallback } from './guardCallback.ts'
import type { ProfileOptions } from './Profile.ts'
import { redacted } from './redacted.ts'

/** The same options, whose callbacks can no longer throw: a broken log must not take the page down with it. */
export function guardCallbacks(options: ProfileOptions): ProfileOptions {
  const { redact, canUpgrade, onPresent, onRecover } = options
  return {
    ...options,
    ...(redact && { redact: asText(guardCallback('redact', redact, redacted)) }),
    ...(typeof canUpgrade === 'function' && {
      canUpgrade: guardCallback('canUpgrade', canUpgrade, true),
    }),
    ...(onPresent && { onPresent: guardCallback('onPresent', onPresent, undefined) }),
    ...(onRecover && { onRecover: guardCallback('onRecover', onRecover, undefined) }),
  }
}

/** What answers no text has not said what may be shown. */
function asText(redact: (text: string) => string): (text: string) => string {
  return (text) => {
    const clean: unknown = redact(text)
    return typeof clean === 'string' ? clean : redacted
  }
}
