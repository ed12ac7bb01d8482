import { checkTag } from './checkTag.ts'
import { checkTimeZone } from './checkTimeZone.ts'
import type { Profile } from './Profile.ts'

/** A moment as people say it: "at 14:35", with the day when it is another one. Never throws. */
export function formatMoment(at: number, now: number, profile: Profile): string {
  const tag = checkTag(profile.locale.tag)
  const timeZone = checkTimeZone(profile.timeZone)
  const say = (moment: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone, ...options }).format(moment)
  const today = clamp(now, Date.now())
  const when = clamp(at, today)
  const day = say(when, { day: 'numeric', month: 'long' })
  const time = say(when, { hour: '2-digit', minute: '2-digit' })
  return day === say(today, { day: 'numeric', month: 'long' })
    ? profile.format('moment.today', { time })
    : profile.format('moment.later', { day, time })
}

/** Beyond what a date can hold, the last moment it can. */
function clamp(moment: number, otherwise: number): number {
  return Number.isNaN(+moment) ? otherwise : Math.max(-8.64e15, Math.min(+moment, 8.64e15))
}
