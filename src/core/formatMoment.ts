import type { Profile } from './Profile.ts'

/** A moment as people say it: "at 14:35", with the day when it is another one. */
export function formatMoment(at: number, now: number, profile: Profile): string {
  const { locale, timeZone } = profile
  const say = (moment: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.tag, { timeZone, ...options }).format(moment)
  // Beyond what a date can hold, the last moment it can.
  const when = Math.min(at, 8.64e15)
  const day = say(when, { day: 'numeric', month: 'long' })
  const time = say(when, { hour: '2-digit', minute: '2-digit' })
  return day === say(now, { day: 'numeric', month: 'long' })
    ? profile.format('moment.today', { time })
    : profile.format('moment.later', { day, time })
}
