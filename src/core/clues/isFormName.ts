/** Names that stand for the whole form, not for one of its values. */
const form =
  /^(_*non_?field_?errors|_*all_*|base|_?errors?|_schema|_?global|_?root|_?general|form_?errors|field_?errors|\$)?$/i

/** Whether a key or a path means the whole form. */
export function isFormName(name: string): boolean {
  return form.test(name)
}
