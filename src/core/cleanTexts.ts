import { findHelpUrl } from './clues/findHelpUrl.ts'
import { findRequestId } from './clues/findRequestId.ts'
import { readText } from './clues/readText.ts'
import { redactSecrets } from './clues/redactSecrets.ts'
import type { FieldProblem, Problem } from './Problem.ts'

/** The same parts with texts as decoding leaves them: bounded, without secrets and without invisible marks. */
export function cleanTexts(parts: Partial<Problem>): Partial<Problem> {
  const { code, message, requestId, helpUrl, dialect, fields, ...others } = parts
  return withoutUndefined({
    ...others,
    code: cleanName(code),
    message: clean(message),
    requestId: findRequestId({ requestId: [requestId] }),
    helpUrl: findHelpUrl({ help: [helpUrl] }),
    dialect: cleanName(dialect),
    fields: fields?.flatMap(cleanField),
  })
}

const longestName = 200

function clean(text: string | undefined): string | undefined {
  const readable = readText(text)
  return readable === undefined ? undefined : redactSecrets(readable)
}

function cleanName(name: string | undefined): string | undefined {
  return clean(name?.slice(0, longestName))
}

function cleanField(field: FieldProblem): FieldProblem[] {
  const path = readText(field.path.slice(0, longestName)) ?? ''
  const message = clean(field.message)
  const code = cleanName(field.code)
  return message === undefined ? [] : [{ path, message, ...(code === undefined ? {} : { code }) }]
}

function withoutUndefined(parts: Partial<Problem>): Partial<Problem> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}
