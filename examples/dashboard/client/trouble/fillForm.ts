import type { Probe } from './Trouble.ts'

/** Writes a request into a form as a person would have done, and sends it. What the body leaves out is left empty. */
export function fillForm(form: HTMLFormElement | null, { body }: Probe): void {
  if (!form) return
  const values = (body ?? {}) as Readonly<Record<string, unknown>>
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'text')
      control.value = String(values[control.name] ?? '')
    if (control instanceof HTMLSelectElement && values[control.name] !== undefined)
      control.value = String(values[control.name])
  }
  form.scrollIntoView({ block: 'nearest' })
  form.requestSubmit()
}
