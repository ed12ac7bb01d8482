/** What gives access to something, by its own look or by the word before it, which stays. No lookbehind: Safari 16.3. */
const secrets: readonly RegExp[] = [
  /()\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g, // JWT
  /()\b(?:sk|pk|rk|ak|whsec|xox[abeoprs]|gh[opsur]|github_pat|glpat|AKIA|ASIA|AIza|ya29|SG|hf|npm|dop_v1|shp(?:at|ss|ca))[-_.]?(?=[\w.-]{0,80}\d)[\w.-]{14,}/g, // keys by their prefix
  /(\b(?:bearer|basic)\s)(?=[\w.~+/=-]{0,80}\d)[\w.~+/=-]{8,}/gi,
  /(\b(?:api[-_ ]?key|access[-_ ]?token|refresh[-_ ]?token|client[-_ ]?secret|secret|passw(?:or)?d|pwd|authorization)["']?\s?(?:=|:(?=\s?\S{0,60}\d))\s?["']?)[^\s"'&,;)]{4,}/gi,
  /(\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/@]{1,200}@/gi, // credentials in an address
  /()\b[a-f\d]{48,}\b/gi,
  /(^|[\s"'=:(])(?=[\w+/]{0,80}[a-z])(?=[\w+/]{0,80}[A-Z])(?=[\w+/]{0,80}\d)[A-Za-z\d+/]{40,}={0,2}(?![\w/.-])/g,
]

/** The text without keys, tokens and passwords. */
export function redactSecrets(text: string): string {
  // None of them is without one of these.
  if (!/[\d@=]/.test(text)) return text
  return secrets.reduce((clean, pattern) => clean.replace(pattern, '$1[…]'), text)
}
