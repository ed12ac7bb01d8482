import type { ProblemKind } from '../Problem.ts'
import { kindWords } from './kindWords.ts'

interface Phrase {
  readonly rank: number
  readonly statuses: RegExp
  /** Each word may be one of several. */
  readonly first: readonly string[]
  readonly others: readonly (readonly string[])[]
}

/** The phrases for codes and for sentences by the first letters of their first words. */
const [codes, sentences] = [false, true].map((inSentences) => {
  const index = new Map<string, Phrase[]>()
  for (const [rank, [, inCode, codeWords, inSentence = '-', words = '']] of kindWords.entries()) {
    const statuses = new RegExp(`^(${inSentences ? inSentence : inCode})$`)
    for (const phrase of `${inSentences ? '' : codeWords},${words}`.split(',').filter(Boolean)) {
      const [first = [], ...others] = phrase.split(' ').map((word) => word.split('/'))
      for (const start of new Set(first.map((word) => word.slice(0, 3))))
        index.set(start, [...(index.get(start) ?? []), { rank, statuses, first, others }])
    }
  }
  return index
})

/** The kind that the words of a code or of a sentence name; undefined when they mean nothing under this status. */
export function kindFromWords(
  text: string,
  status: number | undefined,
  isSentence: boolean,
): ProblemKind | undefined {
  // What lies in a path or an address is a name.
  const words = splitWords(isSentence ? text.replace(/\S*\/\S*\/\S*/g, ' ') : text)
  const near = isSentence ? 5 : 2
  let best = kindWords.length
  words.forEach((word, at) => {
    for (const phrase of (isSentence ? sentences : codes)!.get(word.slice(0, 3)) ?? [])
      if (
        phrase.rank < best &&
        phrase.first.some((beginning) => fits(word, beginning)) &&
        phrase.others.every((any) => hasNear(words, at, near, any)) &&
        phrase.statuses.test(String(status ?? '000'))
      )
        best = phrase.rank
  })
  return kindWords[best]?.[0]
}

function hasNear(words: readonly string[], at: number, near: number, any: readonly string[]): boolean {
  for (let i = Math.max(0, at - near); i <= at + near && i < words.length; i++)
    if (i !== at && any.some((beginning) => fits(words[i]!, beginning))) return true
  return false
}

function fits(word: string, beginning: string): boolean {
  if (beginning.endsWith('.') || beginning.length < 4) {
    const whole = beginning.replace('.', '')
    return word === whole || word === `${whole}s`
  }
  return word.startsWith(beginning)
}

/** `errorCode`, `ERROR_CODE`, `error-code` and "error code" are the same words. */
function splitWords(text: string): string[] {
  return (
    text
      .slice(0, 300)
      .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
      .replace(/n['’]t\b/g, ' not')
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? []
  )
}
