import { readFileSync } from 'node:fs'
import { decodeProblem, detectProblem } from '../../../src/core/index.ts'
import type { FieldProblem, Problem } from '../../../src/core/index.ts'

/** A real error response with what a competent engineer reads from it; `any` is not checked. */
export interface CorpusCase {
  readonly id: string
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly bodyType?: 'json' | 'text' | 'empty'
  readonly thrown?: Thrown
  readonly now?: string
  readonly kindIn?: readonly string[]
  readonly isError?: boolean
  readonly expect: Record<'kind' | 'code' | 'message' | 'requestId' | 'helpUrl', string | null> & {
    readonly retryAfterSeconds: number | null | 'any'
    readonly fields: readonly FieldProblem[] | 'any'
    readonly retryable: boolean | 'any'
    readonly userSafeMessage: boolean | 'any'
  }
}

interface Thrown {
  readonly name: string
  readonly message: string
  readonly code?: string | number
  readonly cause?: { readonly name: string; readonly message: string; readonly code?: string }
}

export function readCorpus(name: string): CorpusCase[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusCase)
}

/** What the decoder gets wrong in a case; nothing when it is right. */
export function scoreCase(one: CorpusCase): string[] {
  const now = Date.parse(one.now ?? '2026-01-01T00:00:00Z')
  const body = one.bodyType === 'empty' ? undefined : one.body
  const failure = one.thrown ? makeError(one.thrown) : { status: one.status, headers: one.headers, body }
  const succeeded = !one.thrown && (one.status ?? 0) < 400
  const problem = succeeded ? detectProblem(failure, { now }) : decodeProblem(failure, { now })
  if (one.isError === false) return problem ? [`an error (${problem.kind}) where there is none`] : []
  return problem ? compare(one, problem) : ['no problem found']
}

function compare({ expect, kindIn }: CorpusCase, problem: Problem): string[] {
  const wrong: string[] = []
  const want = (key: string, right: boolean, got: unknown) => {
    if (!right) wrong.push(`${key}: ${JSON.stringify(got)}`)
  }
  if (kindIn) want('kind', kindIn.includes(problem.kind), problem.kind)
  else if (expect.kind !== 'any') want('kind', problem.kind === expect.kind, problem.kind)
  for (const key of ['code', 'message', 'requestId', 'helpUrl'] as const)
    if (expect[key] !== 'any') want(key, squeeze(problem[key]) === squeeze(expect[key]), problem[key])
  const { retryAfterSeconds, retryable, userSafeMessage, fields } = expect
  if (retryAfterSeconds !== 'any') {
    const got = problem.retryAfterMs === undefined ? null : problem.retryAfterMs / 1000
    const near = got !== null && retryAfterSeconds !== null && Math.abs(got - retryAfterSeconds) <= 1
    want('retryAfterSeconds', near || got === retryAfterSeconds, got)
  }
  if (retryable !== 'any') want('retryable', Boolean(problem.retryable) === retryable, problem.retryable)
  if (userSafeMessage !== 'any')
    want('userSafeMessage', problem.messageIsSafe === userSafeMessage, problem.messageIsSafe)
  if (fields !== 'any') want('fields', hasFields(problem.fields, fields), problem.fields)
  return wrong
}

function hasFields(got: readonly FieldProblem[], wanted: readonly FieldProblem[]): boolean {
  const left = [...got]
  const found = wanted.every(({ path, message }) => {
    const at = left.findIndex(
      (field) => field.path === path && (message === 'any' || squeeze(field.message) === squeeze(message)),
    )
    return at >= 0 && left.splice(at, 1).length > 0
  })
  return found && left.length === 0
}

function squeeze(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : text.replace(/\s+/g, ' ').trim()
}

function makeError({ name, message, code, cause }: Thrown): Error {
  if (name === 'AbortError' || name === 'TimeoutError') return new DOMException(message, name)
  const inner = cause && Object.assign(new Error(cause.message), cause)
  const types: Record<string, ErrorConstructor> = { TypeError, SyntaxError }
  const error = new (types[name] ?? Error)(message, { cause: inner })
  return Object.assign(error, { name }, code === undefined ? {} : { code })
}
