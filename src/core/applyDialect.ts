import { isRetryable } from './clues/isRetryable.ts'
import type { Answer } from './failures/Answer.ts'
import { cleanTexts } from './cleanTexts.ts'
import type { Dialect } from './Dialect.ts'
import { findMeaning } from './findMeaning.ts'
import { matchesUrl } from './matchesUrl.ts'
import type { HttpFailure, Problem } from './Problem.ts'
import type { DialectChoice } from './Profile.ts'
import { readDialect } from './readDialect.ts'
import { readParts } from './readParts.ts'
import { rememberProblem } from './rememberProblem.ts'
import { sharedMutableMoments } from './sharedMutableMoments.ts'
import { warnMisuse } from './warnMisuse.ts'

/** Completes the general reading with what the API's own dialect knows; without one, leaves it as it is. */
export function applyDialect(
  answer: Answer,
  content: unknown,
  general: Problem,
  dialects: readonly DialectChoice[] = [],
): Problem {
  // Here decoding ends. What a dialect completes is as old as what it completes.
  return rememberProblem(complete(answer, content, general, dialects), sharedMutableMoments.get(general))
}

function complete(
  answer: Answer,
  content: unknown,
  general: Problem,
  dialects: readonly DialectChoice[],
): Problem {
  if (!dialects.length) return general
  const failure: HttpFailure = { ...answer, status: answer.status ?? 0, body: content }
  const dialect = findDialect(failure, dialects)
  if (!dialect) return general
  // What a reading leaves undefined, or of a wrong type, stays as it was read.
  const { cause: _, ...reading } = cleanTexts(
    readParts(guard(dialect, () => dialect.read?.(failure, general))),
  )
  const read: Problem = { ...general, ...reading, dialect: dialect.name }
  const meaning = findMeaning(read, [dialect])
  // What was read from this very answer outweighs what its code usually means.
  const kind = reading.kind ?? readParts(meaning).kind ?? read.kind
  return {
    ...read,
    kind,
    retryable:
      reading.retryable ??
      meaning?.retryable ??
      (kind === general.kind ? general.retryable : isRetryable(kind, general.status)),
    messageIsSafe:
      reading.messageIsSafe ?? (read.message !== undefined && (meaning?.messageIsSafe ?? read.messageIsSafe)),
  }
}

/** The first dialect whose address or, where none is known, whose shape fits. */
function findDialect(failure: HttpFailure, dialects: readonly DialectChoice[]): Dialect | undefined {
  for (const choice of dialects) {
    const dialect = readDialect(choice)
    if (!dialect) continue
    const fits =
      'dialect' in choice && failure.url
        ? matchesUrl(choice.match, failure.url)
        : guard(dialect, () => dialect.recognises?.(failure))
    if (fits) return dialect
  }
  return undefined
}

/** A dialect that throws must not hide the problem it was asked about. */
function guard<T>(dialect: Dialect, ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    warnMisuse(101, `${dialect.name}: ${error instanceof Error ? error.message : 'unknown error'}`)
    return undefined
  }
}
