import { misuse } from './misuse.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Which warnings were given: module state that only silences repetitions. */
const warned = new Set<string>()

/** Tells the developer once about a mistake, outside production. */
export function warnMisuse(number: number, detail = ''): void {
  const key = `${number} ${detail}`
  if (isProduction() || warned.has(key)) return
  warned.add(key)
  console.error(detail ? `${misuse(number)} (${detail})` : misuse(number))
}

/** Bundlers replace the whole expression; without one a browser has no `process`, and is nobody's production. */
function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production'
  } catch {
    return false
  }
}
