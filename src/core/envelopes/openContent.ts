import { takePlain } from '../clues/takePlain.ts'
import { openText } from './openText.ts'

/** The content of a foreign body, inert and bounded; text that is neither JSON nor XML is a message, a page says nothing. */
export function openContent(body: unknown): unknown {
  const copy = takePlain(body)
  if (typeof copy !== 'string') return copy
  const { json, xml, text } = openText(copy)
  return json ?? xml ?? (text?.trim() ? { message: text } : undefined)
}
