import type { Dialect, Meaning } from './Dialect.ts'
import type { Problem } from './Problem.ts'
import type { DialectChoice } from './Profile.ts'

/** What the problem's own dialect says about it: its code first, then its kind. */
export function findMeaning(problem: Problem, dialects: readonly DialectChoice[] = []): Meaning | undefined {
  for (const choice of dialects) {
    const dialect: Dialect = 'dialect' in choice ? choice.dialect : choice
    if (dialect.name !== problem.dialect) continue
    const meaning = own(dialect.codes, problem.code) ?? own(dialect.kinds, problem.kind)
    if (meaning) return meaning
  }
  return undefined
}

/** A code of a payload may be called `constructor`. */
function own(table: Readonly<Record<string, Meaning | undefined>> | undefined, key: string | undefined) {
  return table && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}
