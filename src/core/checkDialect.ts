import { kinds } from './clues/kinds.ts'
import type { Dialect, Meaning } from './Dialect.ts'
import { recoveries } from './recoveries/recoveries.ts'
import { warnMisuse } from './warnMisuse.ts'

/** Tells the developer what is wrong with a dialect. */
export function checkDialect(dialect: Dialect): void {
  if (!dialect.name) warnMisuse(102)
  if (!dialect.codes && !dialect.kinds && !dialect.read && !dialect.recognises && !dialect.retry)
    warnMisuse(104, dialect.name)
  for (const [key, meaning] of Object.entries<Meaning | undefined>({ ...dialect.codes, ...dialect.kinds })) {
    if (meaning?.kind !== undefined && !Object.hasOwn(kinds, meaning.kind))
      warnMisuse(103, `${dialect.name}: ${key}`)
    for (const id of meaning?.recoveries ?? []) {
      if (!recoveries.some((one) => one.id === id)) warnMisuse(107, `${dialect.name}: ${key}: ${id}`)
    }
  }
}
