import { formatDuration } from '../core/index.ts'
import type { Profile } from '../core/index.ts'
import { longestCountdownS } from './longestCountdownS.ts'

/** A wait in words: counted down, or as a clock time when it is long. */
export function waitInWords(
  profile: Profile,
  sentence: 'retry.in' | 'retry.availableIn',
  deadline: number,
  seconds: number,
): string {
  const { locale, timeZone, format } = profile
  if (seconds <= longestCountdownS)
    return format(sentence, { duration: formatDuration(seconds * 1000, locale.tag) })
  const time = new Intl.DateTimeFormat(locale.tag, { hour: '2-digit', minute: '2-digit', timeZone }).format(
    deadline,
  )
  return format(sentence === 'retry.in' ? 'retry.at' : 'retry.availableAt', { time })
}
