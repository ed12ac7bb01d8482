import { checkDialect } from './checkDialect.ts'
import type { Dialect } from './Dialect.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Declares a dialect with its types, and tells in development what is wrong with it. */
export function defineDialect<const Code extends string>(dialect: Dialect<Code>): Dialect<Code> {
  try {
    // Written so that bundlers leave the check and its tables out of production.
    if (process.env.NODE_ENV !== 'production') checkDialect(dialect)
  } catch {
    // Where there is no `process` nothing is checked.
  }
  return dialect
}
