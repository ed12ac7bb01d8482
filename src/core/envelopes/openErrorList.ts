import { isPlain, type Plain } from '../clues/isPlain.ts'
import { isStatusPhrase } from '../clues/isStatusPhrase.ts'
import type { Envelope } from './Opened.ts'
import { readFieldItem } from './readFieldItem.ts'

/** Keys (simplified) of lists of errors, and of batches, where only some entries are errors. */
const lists =
  'errors error errormessages graphqlerrors message detail formerrors fullmessages issue issues'.split(' ')
const batches = ['data', 'results', 'responses']
/** Keys of lists which tell more about an error. */
const annexes = 'errorchain errorcauses causes details innererrors messages suberrors'.split(' ')
/** Keys of a sentence about the whole. */
const sentences = 'message detail title description errormessage'.split(' ')
const silence = Object.fromEntries(sentences.map((name) => [name, undefined]))

/** `errors: [...]`: the first speaks, the others hint. Items are objects, texts, or `[code, text, field]`. */
export const openErrorList: Envelope = (_, { speak, hint }, simple) => {
  const hasSentence = sentences.some((name) => typeof simple[name] === 'string')
  const saysMore = sentences.some(
    (name) => name !== 'title' && typeof simple[name] === 'string' && !isStatusPhrase(simple[name]),
  )
  for (const key of [...lists, ...batches]) {
    const list = simple[key]
    if (!Array.isArray(list)) continue
    const items = list.map((item) =>
      Array.isArray(item) && typeof item[0] === 'string' ? { code: item[0], message: item[1] } : item,
    )
    const failed = items.filter((item) => isPlain(item) && (item.error || item.status === 'error'))
    const errors = failed.length || batches.includes(key) ? failed : items
    if (errors.some((item) => typeof item === 'string')) hint({ code: 'validation_error' })
    // What is wrong with a part is not what is wrong with the whole, where that has its own sentence.
    errors.forEach((item, index) => {
      const isPart = typeof item === 'string' || (isPlain(item) && readFieldItem(item) !== undefined)
      const isAside = key === 'detail' && isPlain(item) && !('msg' in item || 'message' in item)
      if (index || isAside || (isPart && hasSentence)) hint(item)
      else speak(isPlain(item) && saysMore ? { ...item, ...silence } : item)
    })
  }
  for (const payload of isPlain(simple.data) ? Object.values(simple.data) : [])
    if (isPlain(payload)) speak(findPayloadErrors(payload))
  for (const key of annexes) {
    const list = simple[key]
    if (!Array.isArray(list)) continue
    // Where nothing else says what is wrong, the first entry does.
    const speaks = !hasSentence && (typeof list[0] === 'string' || (isPlain(list[0]) && 'message' in list[0]))
    list.slice(0, 10).forEach((item, index) => (speaks && !index ? speak(item) : isPlain(item) && hint(item)))
  }
}

/** Mutations of GraphQL report wrong input in their payload. */
function findPayloadErrors({ userErrors, errors }: Plain): Plain | undefined {
  const list = userErrors ?? errors
  return Array.isArray(list) && list.some((item) => isPlain(item) && 'field' in item && 'message' in item)
    ? { errors: list }
    : undefined
}
