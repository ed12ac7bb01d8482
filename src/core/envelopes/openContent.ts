import { openText } from './openText.ts'

/** The parsed content of a body; text that is neither JSON nor XML is a message, a page says nothing. */
export function openContent(body: unknown): unknown {
  if (typeof body !== 'string') return body
  const content = openText(body)
  return 'json' in content
    ? content.json
    : 'xml' in content
      ? content.xml
      : 'text' in content && content.text.trim()
        ? { message: content.text }
        : undefined
}
