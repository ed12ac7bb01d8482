/** What a person would object to in a sentence of the catalogue (rules W2 and W3); empty when it is fine. */
export function lintWords(key: string, text: string): string[] {
  return readVariants(text).flatMap((variant) => [...rules(key, variant)])
}

function* rules(key: string, text: string): Generator<string> {
  const banned = bannedWords.exec(text)?.[0]
  if (banned) yield `"${banned}" is a banned word`
  if (/!/.test(text)) yield 'an exclamation mark'
  if (/\b[1-5]\d\d\b/.test(text)) yield 'an HTTP status'
  if (/['"]/.test(text)) yield 'a straight apostrophe or quote'
  if (/\s{2}|^\s|\s$/.test(text)) yield 'stray spaces'
  // What only a screen reader hears is put together from whole sentences.
  if (key.startsWith('a11y.')) return
  const placeholder = /\{(\w+)/.exec(text)?.[1]
  if (placeholder && !(placeholder in examples))
    yield `{${placeholder}}: nouns in the middle of a sentence cannot be translated`

  const shown = fillIn(text)
  if (key.startsWith('action.')) yield* rulesOfAction(key, shown)
  else if (key.endsWith('.title') || isOperation(key)) yield* rulesOfTitle(shown)
  else if (!key.endsWith('.label') && !key.startsWith('op.')) yield* rulesOfBody(shown)
}

function* rulesOfTitle(text: string): Generator<string> {
  if (text.length > 48) yield `a title of ${text.length} characters (48)`
  if (/[.…:]$/.test(text)) yield 'a title with a full stop'
  if (!/^[A-Z0-9]/.test(text)) yield 'a title without a capital letter'
  if (/\s(?!API\b|ID\b|VPN\b)[A-Z]/.test(text)) yield 'a title in title case'
}

function* rulesOfBody(text: string): Generator<string> {
  if (text.length > 110) yield `a body of ${text.length} characters (110)`
  if (text.split(/[.?…](?:\s|$)/).filter(Boolean).length > 2) yield 'a body of more than two sentences'
}

function* rulesOfAction(key: string, text: string): Generator<string> {
  if (text.length > 24) yield `an action of ${text.length} characters (24)`
  if (/[.…]$/.test(text)) yield 'an action with a full stop'
  // "Not now" is the one answer that is no deed.
  if (key !== 'action.notNow' && !verbs.has(text.split(' ')[0] ?? ''))
    yield `"${text}" does not start with a verb`
}

const bannedWords =
  /\b(please|sorry|oops|whoops|invalid|illegal|forbidden|prohibited|fatal|fail(ed|s|ure)?|abort(ed)?|execut\w+|exceptions?|successfully|you forgot|you must)\b/i

const verbs = new Set(
  (
    'Ask Change Check Choose Compress Contact Continue Copy Create Discard Dismiss Edit Fix Go Hide Keep Manage Open ' +
    'Reactivate Read Reload Request Reset Resume Review See Show Sign Start Stop Subscribe Switch Try Update Use Wait'
  ).split(' '),
)

/** The values that a sentence may hold, as long as they usually get. */
const examples: Readonly<Record<string, string>> = {
  count: '12',
  n: '2',
  max: '5',
  used: '500',
  limit: '500',
  duration: '59 minutes',
  until: 'at 11:59 PM on November 20',
  resetsAt: 'at 11:59 PM on November 20',
  time: '11:59 PM',
  day: 'November 20',
  maxSize: '999 MB',
  title: 'This can’t be found',
  body: 'It may have been deleted.',
}

/** "{count, plural, one {# panel} other {# panels}}" is two sentences. */
function readVariants(text: string): string[] {
  const plural = /\{\w+, (?:plural|select),((?:\s*[=\w]+ \{[^{}]*\})+)\s*\}/.exec(text)
  if (!plural) return [text]
  return [...(plural[1] ?? '').matchAll(/\{([^{}]*)\}/g)].map(([, one = '']) =>
    text.replace(plural[0], one.replaceAll('#', '12')),
  )
}

function fillIn(text: string): string {
  return text.replace(/\{(\w+)[^{}]*\}/g, (whole, name: string) => examples[name] ?? whole)
}

function isOperation(key: string): boolean {
  return key.startsWith('op.') && key !== 'op.because'
}
