import { warnMisuse } from './warnMisuse.ts'

/** The time zone where `Intl` knows it, else UTC: `Intl` throws at any other. */
export function checkTimeZone(timeZone: string | undefined): string | undefined {
  if (timeZone === undefined || known.has(timeZone)) return timeZone
  try {
    Intl.DateTimeFormat('en', { timeZone })
    known.add(timeZone)
    return timeZone
  } catch {
    warnMisuse(109, String(timeZone))
    return 'UTC'
  }
}

/** Module state that only spares the making of a formatter, which is slow. */
const known = new Set<string>()
