import { peek } from '../clues/peek.ts'
import { collectErrors } from './collectErrors.ts'

/** The names, texts and codes with which a client says what happened, its own before those of the errors inside. */
export function collectWords(failure: unknown): readonly string[] {
  return collectErrors(failure).flatMap((error) => {
    const status = peek(error, 'status')
    const texts = ['name', 'message', 'code'].map((key) => peek(error, key))
    // RTK Query: `{ status: 'FETCH_ERROR', error: 'AbortError: …' }`
    return [...texts, ...(typeof status === 'string' ? [peek(error, 'error'), status] : [])]
      .filter((word) => typeof word === 'string' && word.length < 600)
      .flatMap((word) => split(word as string))
  })
}

/** An error that was turned into a text keeps its name in front. */
function split(word: string): readonly string[] {
  const [, name, text] = /^(\w{1,50}(?:Error|Exception)): (.*)/s.exec(word) ?? []
  return name && text ? [word, name, text] : [word]
}
