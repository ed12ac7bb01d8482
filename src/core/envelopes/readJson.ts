/** Prefixes against script inclusion, the mark of byte order, and the field of an event stream. */
const prefix = /^(?:\ufeff|\s|\)\]\}'?,?|for\s?\(;;\);|while\s?\((?:1|true)\);|throw 1;|&&&START&&&|data:)+/

/** The object or list in a text: parsed whatever its type says, unpacked twice at most, mended when it is cut off. */
export function readJson(text: string, again = true): object | undefined {
  const bare = text.slice(0, 65_536).replace(prefix, '')
  if (!/^["[{]/.test(bare)) return undefined
  // What is longer was cut off: only the mended beginning can be read.
  const value = (text.length > 65_536 ? undefined : parse(bare)) ?? mend(bare)
  if (typeof value === 'string') return again ? readJson(value, false) : undefined
  return typeof value === 'object' && value !== null ? value : undefined
}

/** Closes what a cut-off text left open; where that does not help, drops what came after the last whole member. */
function mend(text: string): unknown {
  let closers = ''
  let quoted = false
  let whole = ['', '']
  let i = 0
  for (; i < text.length && i < 16_384 && closers.length < 64; i++) {
    const char = text[i]!
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if ('{[]},'.includes(char)) {
      if (char === '{' || char === '[') closers = (char === '{' ? '}' : ']') + closers
      else if (char !== ',') closers = closers.slice(1)
      whole = [text.slice(0, char === ',' ? i : i + 1), closers]
      if (!closers) break
    }
  }
  return parse(text.slice(0, i) + (quoted ? '"' : '') + closers) ?? parse(whole.join(''))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
