/** A key without case and separators: `errorCode`, `error_code` and `Error-Code` are one. */
export function simplifyKey(key: string): string {
  return /^[a-z]+$/.test(key) ? key : key.slice(0, 100).replace(/([a-z\d])[-_ ]+/gi, '$1').toLowerCase()
}
