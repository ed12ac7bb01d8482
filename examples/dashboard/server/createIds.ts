/** Creates a source of ids which look random and are the same in every run. */
export function createIds(): (prefix: string) => string {
  let count = 0
  return (prefix) => {
    count += 1
    // Multiplying by an odd number modulo 2³² never meets the same value twice.
    return `${prefix}_${(Math.imul(count, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0')}`
  }
}
