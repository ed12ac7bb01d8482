import { takePlain } from '../clues/takePlain.ts'

/** Prefixes against script inclusion, and the mark of byte order. */
const prefix = /^(?:\ufeff|\s|\)\]\}'?,?|for\s?\(;;\);|while\s?\((?:1|true)\);|throw 1;|&&&START&&&|data:)+/

/** The object or list in a text: parsed whatever its type says, unpacked twice at most, mended when it is cut off. */
export function readJson(text: string, again = true): unknown {
  const bare = text.slice(0, 65_536).replace(prefix, '')
  if (!/^["[{]/.test(bare)) return undefined
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch {
    value = mend(bare)
  }
  if (typeof value === 'string') return again ? readJson(value, false) : undefined
  return typeof value === 'object' && value !== null ? takePlain(value) : undefined
}

/** Closes what a cut-off text left open, from its last whole member. */
function mend(text: string): unknown {
  if (text[0] === '"') return undefined
  const open: string[] = []
  let quoted = false
  let whole = ''
  for (let i = 0; i < text.length && i < 16_384; i++) {
    const char = text[i]!
    if (char === '\\' && quoted) i++
    else if (char === '"') {
      quoted = !quoted
    } else if (!quoted) {
      if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']')
      else if (char === '}' || char === ']') open.pop()
      else if (char !== ',') continue
      if (open.length === 0) break
    }
    if (!quoted && char !== '"')
      whole = (char === ',' ? text.slice(0, i) : text.slice(0, i + 1)) + open.toReversed().join('')
  }
  const cut = quoted ? `${text}"${open.toReversed().join('')}` : text + open.toReversed().join('')
  for (const candidate of [cut, whole]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // Try the shorter one.
    }
  }
  return undefined
}
