import type { ProblemKind } from '../Problem.ts'
import { kindWords } from './kindWords.ts'

/** The beginning of a word, or a whole one. */
interface Beginning {
  readonly text: string
  readonly isWhole: boolean
}

interface Phrase {
  readonly rank: number
  readonly statuses: RegExp
  /** Each word may be one of several. */
  readonly first: readonly Beginning[]
  readonly others: readonly (readonly Beginning[])[]
}

/** The phrases for codes and for sentences by the first letters of their first words. */
const [codes, sentences] = [false, true].map((inSentences) => {
  const index = new Map<string, Phrase[]>()
  for (const [rank, [, inCode, codeWords, inSentence = '-', words = '']] of kindWords.entries()) {
    const statuses = new RegExp(`^(${inSentences ? inSentence : inCode})$`)
    for (const phrase of `${inSentences ? '' : codeWords},${words}`.split(',').filter(Boolean)) {
      const [first = [], ...others] = phrase.split(' ').map(readBeginnings)
      for (const start of new Set(first.map(({ text }) => text.slice(0, 3))))
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
  const words = splitWords(isSentence && text.includes('/') ? text.replace(/\S*\/\S*\/\S*/g, ' ') : text)
  const near = isSentence ? 5 : 3
  let best = kindWords.length
  for (const [at, word] of words.entries())
    for (const { rank, statuses, first, others } of (isSentence ? sentences : codes)!.get(word.slice(0, 3)) ??
      [])
      if (
        rank < best &&
        first.some((one) => fits(word, one)) &&
        others.every((any) =>
          words.some(
            (other, i) => i !== at && Math.abs(i - at) <= near && any.some((one) => fits(other, one)),
          ),
        ) &&
        statuses.test(String(status ?? '000'))
      )
        best = rank
  return kindWords[best]?.[0]
}

function fits(word: string, { text, isWhole }: Beginning): boolean {
  return word.startsWith(text) && (!isWhole || word.length === text.length || word === `${text}s`)
}

function readBeginnings(words: string): Beginning[] {
  return words.split('/').map((word) => {
    const text = word.replace('.', '')
    return { text, isWhole: text !== word || text.length < 4 }
  })
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
