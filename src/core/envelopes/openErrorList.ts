import { isPlain } from '../clues/isPlain.ts'
import { findMessage } from '../clues/findMessage.ts'
import type { Envelope } from './Opened.ts'
import { readFieldItem } from './readFieldItem.ts'

const lists = [
  'errors',
  'error',
  'Errors',
  'errorMessages',
  'error_messages',
  'graphQLErrors',
  'message',
  'detail',
  'formErrors',
  'fullMessages',
  'full_messages',
  'data',
  'results',
  'responses',
]
const annexes = [
  'error_chain',
  'errorCauses',
  'causes',
  'details',
  'innerErrors',
  'messages',
  'subErrors',
  'sub_errors',
]

/** `errors: [...]`: the first speaks, the others hint. Items are objects, texts, or `[code, text, field]`. */
export const openErrorList: Envelope = (layer, { speak, hint }) => {
  for (const key of lists) {
    const list = layer[key]
    if (!Array.isArray(list)) continue
    const items = list.map((item) =>
      Array.isArray(item) && typeof item[0] === 'string' ? { code: item[0], message: item[1] } : item,
    )
    // A batch mixes answers and errors.
    const errors = items.some((item) => isPlain(item) && item.error)
      ? items.filter((item) => isPlain(item) && item.error)
      : items
    if (key === 'data' || key === 'results' || key === 'responses') {
      if (errors === items) continue
    }
    // What is wrong with one field is not what is wrong with the whole, where that has its own sentence.
    const isPart = (item: unknown) =>
      isPlain(item) && readFieldItem(item) !== undefined && findMessage([layer]) !== undefined
    errors.forEach((item, index) => (index || isPart(item) ? hint(item) : speak(item)))
  }
  for (const key of annexes) {
    const list = layer[key]
    if (Array.isArray(list)) list.slice(0, 10).forEach((item) => isPlain(item) && hint(item))
  }
}
