import type { Dialect } from './Dialect.ts'
import type { DialectChoice } from './Profile.ts'

/** The dialect of a choice; undefined where a list has a hole, as `isBeta && acme` leaves one. */
export function readDialect(choice: DialectChoice | undefined): Dialect | undefined {
  if (typeof choice !== 'object' || choice === null) return undefined
  return 'dialect' in choice ? (choice.dialect ?? undefined) : choice
}
