import { formatDuration, formatMoment } from '../core/index.ts'
import type { Profile } from '../core/index.ts'
import { longestCountdownS } from './longestCountdownS.ts'

/** A wait in words: counted down, or as a clock time when it is long. */
export function waitInWords(
  profile: Profile,
  sentence: 'retry.in' | 'retry.availableIn',
  deadline: number,
  seconds: number,
): string {
  const { locale, format } = profile
  if (seconds <= longestCountdownS)
    return format(sentence, { duration: formatDuration(seconds * 1000, locale.tag) })
  const until = formatMoment(deadline, Date.now(), profile)
  return format(sentence === 'retry.in' ? 'retry.at' : 'retry.availableAt', { until })
}
