/** Control characters and marks that reverse the direction of text; joiners stay, some scripts and emoji need them. */
const invisible = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu

/** A text of a payload, trimmed and bounded; undefined when there is none. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.slice(0, 2000)
  return (/^[ -~]*$/.test(text) ? text : text.replace(invisible, '')).trim() || undefined
}
