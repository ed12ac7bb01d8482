/** Takes the person to a control. A file input opens its picker. */
export function focusOn(selector: string): void {
  // The form nearest to where the person is: recoveries are used right beside what failed.
  const panel = document.activeElement?.closest('[data-panel]') ?? document
  const control = panel.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector)
  control?.focus()
  if (control instanceof HTMLInputElement && control.type === 'file') control.click()
  else if (control instanceof HTMLInputElement) control.select()
}
