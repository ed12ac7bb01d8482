import type { MessageValues } from './Profile.ts'

/** A text of the app with its values in the place of `{name}`; a name that no value has stays as it is written. */
export function fillPlaceholders(text: string, values: MessageValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name] ?? '') : placeholder,
  )
}
