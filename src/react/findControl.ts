/** The control of a field by its dotted path, tried as name, then as id, also as `address[city]`; undefined if there is none. */
export function findControl(path: string, within: ParentNode = document): HTMLElement | undefined {
  const [first = '', ...rest] = path.split('.')
  const spellings = [
    path,
    first + rest.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join(''),
    first + rest.map((part) => `[${part}]`).join(''),
  ]
  for (const spelling of spellings) {
    const value = CSS.escape(spelling)
    for (const attribute of ['name', 'id']) {
      const found = within.querySelector<HTMLElement>(`[${attribute}="${value}"]:not(${unreachable})`)
      if (found) return found
    }
  }
  return undefined
}

/** What has a name too, and takes no focus: many a page has a `<meta name="description">`. */
const unreachable = 'meta, form, input[type="hidden"]'
