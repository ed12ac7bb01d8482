import { isPlain } from '../clues/isPlain.ts'
import type { Envelope } from './Opened.ts'
import { readFieldItem } from './readFieldItem.ts'

/** Keys of lists of errors, and of batches, where only some entries are errors. */
const lists =
  'errors error Errors errorMessages error_messages graphQLErrors message detail formErrors fullMessages full_messages'.split(
    ' ',
  )
const batches = ['data', 'results', 'responses']
/** Keys of lists which tell more about an error. */
const annexes = 'error_chain errorCauses causes details innerErrors messages subErrors sub_errors'.split(' ')

/** `errors: [...]`: the first speaks, the others hint. Items are objects, texts, or `[code, text, field]`. */
export const openErrorList: Envelope = (layer, { speak, hint }) => {
  for (const key of [...lists, ...batches]) {
    const list = layer[key]
    if (!Array.isArray(list)) continue
    const items = list.map((item) =>
      Array.isArray(item) && typeof item[0] === 'string' ? { code: item[0], message: item[1] } : item,
    )
    const wrapped = items.filter((item) => isPlain(item) && item.error)
    const errors = wrapped.length || batches.includes(key) ? wrapped : items
    if (errors.some((item) => typeof item === 'string')) hint({ code: 'validation_error' })
    // What is wrong with a part is not what is wrong with the whole, where that has its own sentence.
    const hasSentence = ['message', 'detail', 'title'].some((name) => typeof layer[name] === 'string')
    errors.forEach((item, index) => {
      const isPart = typeof item === 'string' || (isPlain(item) && readFieldItem(item) !== undefined)
      if (index || (isPart && hasSentence)) hint(item)
      else speak(item)
    })
  }
  // Mutations of GraphQL report wrong input in their payload.
  for (const payload of isPlain(layer.data) ? Object.values(layer.data) : [])
    if (isPlain(payload) && Array.isArray(payload.userErrors)) speak({ errors: payload.userErrors })
  for (const key of annexes) {
    const list = layer[key]
    if (Array.isArray(list)) for (const item of list.slice(0, 10)) if (isPlain(item)) hint(item)
  }
}
