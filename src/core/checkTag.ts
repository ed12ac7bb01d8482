import { warnMisuse } from './warnMisuse.ts'

/** The language tag where `Intl` knows its form, mended where it is written `en_US`, else `en`: `Intl` throws at any other. */
export function checkTag(tag: string): string {
  if (isTag(tag)) return tag
  warnMisuse(108, String(tag))
  const mended = typeof tag === 'string' ? tag.replaceAll('_', '-') : ''
  return isTag(mended) ? mended : 'en'
}

function isTag(tag: unknown): boolean {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
