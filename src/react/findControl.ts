/** The control of a field by its dotted path, tried as name and as id, also as `address[city]`; undefined if there is none. */
export function findControl(path: string, within: ParentNode = document): HTMLElement | undefined {
  const [first = '', ...rest] = path.split('.')
  const spellings = [
    path,
    first + rest.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join(''),
    first + rest.map((part) => `[${part}]`).join(''),
  ]
  for (const spelling of spellings) {
    const value = CSS.escape(spelling)
    const found = within.querySelector<HTMLElement>(`[name="${value}"], [id="${value}"]`)
    if (found) return found
  }
  return undefined
}
