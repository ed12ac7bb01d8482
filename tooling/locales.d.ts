/** What the messages plugin makes of the English catalogue. */
declare module '*/en.json' {
  import type { Locale } from '../src/core/index.ts'
  export const en: Locale
}
