import type { Meaning } from './Dialect.ts'
import type { Problem } from './Problem.ts'
import type { DialectChoice } from './Profile.ts'
import { readDialect } from './readDialect.ts'

/** What the problem's own dialect says about it: its code first, then its kind. */
export function findMeaning(problem: Problem, dialects: readonly DialectChoice[] = []): Meaning | undefined {
  for (const choice of dialects) {
    const dialect = readDialect(choice)
    if (!dialect || dialect.name !== problem.dialect) continue
    const meaning = resolve(own(dialect.codes, problem.code), problem) ?? own(dialect.kinds, problem.kind)
    if (meaning) return meaning
  }
  return undefined
}

function resolve(
  meaning: Meaning | ((problem: Problem) => Meaning) | undefined,
  problem: Problem,
): Meaning | undefined {
  try {
    return typeof meaning === 'function' ? meaning(problem) : meaning
  } catch {
    // A dialect that throws must not hide the problem it was asked about.
    return undefined
  }
}

/** A code of a payload may be called `constructor`. */
function own<T>(
  table: Readonly<Record<string, T | undefined>> | undefined,
  key: string | undefined,
): T | undefined {
  return table && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}
