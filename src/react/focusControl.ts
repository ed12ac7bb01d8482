/** Brings a control’s label into view, then focuses it: NVDA reads the label only this way round (after GOV.UK). */
export function focusControl(control: HTMLElement): void {
  const choice =
    control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
  const legend = choice ? control.closest('fieldset')?.querySelector('legend') : undefined
  const label = legend ?? (control as HTMLInputElement).labels?.[0] ?? control
  label.scrollIntoView({ block: 'nearest' })
  control.focus({ preventScroll: true })
}
