/** Where focus may go when the element that has it disappears, best first. Asked before it does; some may go with it. */
export function findFocusFallbacks(root: Element, invoker: Element | null): Element[] {
  const panel = root.parentElement?.closest(panels) ?? document.body
  const surface = root.getAttribute('data-surface')
  const alike = surface ? [...panel.querySelectorAll(`[data-surface="${surface}"]`)] : []
  const place = alike.indexOf(root)
  return [
    // Within the same panel only: from panel to panel it would be a jump.
    ...alike.slice(place + 1),
    ...alike.slice(0, Math.max(place, 0)).toReversed(),
    invoker,
    ...panel.querySelectorAll(headings),
    ...document.querySelectorAll('main h1, [role="main"] h1, main h2, main, [role="main"], h1, h2'),
    panel === document.body ? root.parentElement : panel,
  ].filter(
    (element): element is Element => element !== null && element !== document.body && !root.contains(element),
  )
}

const panels =
  'section, article, main, form, fieldset, dialog, [role="region"], [role="main"], [role="dialog"], [role="alertdialog"]'
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]'
