import { misuse } from './misuse.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Which warnings were given: module state that only silences repetitions. */
const warned = new Set<string>()

/** Tells the developer once about a mistake, outside production. */
export function warnMisuse(number: number, detail = ''): void {
  // Bundlers replace the whole expression; without a bundler a browser has no `process`.
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production') return
  const key = `${number} ${detail}`
  if (warned.has(key)) return
  warned.add(key)
  console.error(detail ? `${misuse(number)} (${detail})` : misuse(number))
}
