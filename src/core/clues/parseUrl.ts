/** An address taken apart; undefined for what is none. `URL.canParse` is too young for some browsers. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}
