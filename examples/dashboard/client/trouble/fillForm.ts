import type { Probe } from './Trouble.ts'

/**
 * Writes a request into a form as a person would have done, and sends it. What the body leaves out is left empty.
 * A form that comes with data which is still loading is waited for.
 */
export function fillForm(selector: string, probe: Probe, patience = 40): void {
  const form = document.querySelector<HTMLFormElement>(selector)
  if (form) fill(form, probe)
  else if (patience > 0) setTimeout(fillForm, 100, selector, probe, patience - 1)
}

function fill(form: HTMLFormElement, { body }: Probe): void {
  const values = (body ?? {}) as Readonly<Record<string, unknown>>
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'text')
      control.value = String(values[control.name] ?? '')
    if (control instanceof HTMLSelectElement && values[control.name] !== undefined)
      control.value = String(values[control.name])
  }
  // As the button that a person would press; a notice that comes of it brings itself into sight.
  form.scrollIntoView({ block: 'nearest' })
  form.requestSubmit()
}
