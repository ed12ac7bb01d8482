import { isPlain, type Plain } from '../clues/isPlain.ts'
import { isStatusPhrase } from '../clues/isStatusPhrase.ts'
import { isFailed } from './isFailed.ts'
import { readFieldItem } from './readFieldItem.ts'

/** Keys (simplified) of lists of errors; of batches, where only some entries are errors; of what tells more about an error. */
const lists = /^(errors?|errormessages|graphqlerrors|message|detail|formerrors|fullmessages|issues?)$/
const batches = /^(data|results|responses|messages)$/
const annexes = /^(errorchain|errorcauses|causes|reasons|details|innererrors|messages|suberrors)$/
/** Keys of a sentence about the whole. */
const sentences = ['message', 'detail', 'title', 'description', 'errormessage']
const silence = Object.fromEntries(sentences.map((name) => [name, undefined]))

interface SortedErrors {
  /** More specific than what stands beside the list. */
  readonly speaking: unknown[]
  readonly aside: unknown[]
}

/** Which entries of a list speak for the error (the first one), and which stand aside. Entries are objects, texts, or `[code, text]`. */
export function sortErrors(key: string, list: readonly unknown[], beside: Plain): SortedErrors {
  const sorted: SortedErrors = { speaking: [], aside: [] }
  const said = sentences.filter((name) => typeof beside[name] === 'string')
  const saysMore = said.some((name) => name !== 'title' && !isStatusPhrase(beside[name] as string))
  if (annexes.test(key))
    for (const item of list.slice(0, 5)) {
      const rpc = readRpcDetail(item)
      // Where nothing else says what is wrong, the first entry does.
      const speaks =
        !said.length && item === list[0] && (typeof item === 'string' || (isPlain(item) && 'message' in item))
      if (rpc) sorted.speaking.push(rpc)
      else if (speaks) sorted.speaking.push(item)
      else if (isPlain(item)) sorted.aside.push(item.debug ?? item)
    }
  if (!lists.test(key) && !batches.test(key)) return sorted
  const items = list.map((item) =>
    Array.isArray(item) && typeof item[0] === 'string' ? { code: item[0], message: item[1] } : item,
  )
  const errors = batches.test(key) ? items.filter(isFailed) : items
  if (errors.some((item) => typeof item === 'string')) sorted.aside.push({ code: 'validation_error' })
  // What is wrong with a part is not what is wrong with the whole, where that has its own sentence.
  const [first] = errors
  const isAside = key === 'detail' && isPlain(first) && !('msg' in first || 'message' in first)
  const isPart = typeof first === 'string' || (isPlain(first) && readFieldItem(first) !== undefined)
  if (isAside || (said.length && isPart)) sorted.aside.push(first)
  else sorted.speaking.push(isPlain(first) && saysMore ? { ...first, ...silence } : first)
  sorted.aside.push(...errors.slice(1, 5))
  return sorted
}

/** What `google.rpc.ErrorInfo` and `LocalizedMessage` say for the whole, in the JSON of Google, grpc-gateway and Connect. */
function readRpcDetail(detail: unknown): Plain | undefined {
  if (!isPlain(detail)) return undefined
  const { reason, domain, locale, message } = isPlain(detail.debug) ? detail.debug : detail
  if (reason && domain) return { reason }
  return locale ? { displaymessage: message } : undefined
}
