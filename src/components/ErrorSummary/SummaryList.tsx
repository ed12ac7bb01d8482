'use client'
import { useState } from 'react'
import type { MouseEvent, ReactElement, RefObject } from 'react'
import type { FieldProblem } from '../../core/index.ts'
import { findControl, focusControl, useIsomorphicLayoutEffect, useProfile } from '../../react/index.ts'

/** The fields in the order of the form, each a link; what has no control on the page follows as text. Renders `<ul>`s. */
export function SummaryList({ fields, form }: SummaryListProps): ReactElement | null {
  const { format } = useProfile()
  const [{ linked, others }, setRows] = useState<Rows>({ linked: [], others: fields })
  // Only in the browser is it known which controls there are.
  useIsomorphicLayoutEffect(() => setRows(findRows(fields, form?.current ?? document)), [fields, form])
  return (
    <>
      {linked.length > 0 ? (
        <ul data-part="fields">
          {linked.map(({ field, control }, index) => (
            <li key={index}>
              <a
                href={`#${encodeURIComponent(control.id || field.path)}`}
                onClick={(event) => visit(event, control)}
              >
                {field.message || field.path}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {linked.length > 0 && others.length > 0 ? (
        <p data-part="others">{format('validation.unmatched')}</p>
      ) : null}
      {others.length > 0 ? (
        <ul data-part="fields">
          {others.map(({ message, path }, index) => (
            <li key={index}>{message || path}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** What the list takes. */
export interface SummaryListProps {
  readonly fields: readonly FieldProblem[]
  readonly form?: RefObject<HTMLFormElement | null>
}

interface Rows {
  readonly linked: readonly { readonly field: FieldProblem; readonly control: HTMLElement }[]
  readonly others: readonly FieldProblem[]
}

function findRows(fields: readonly FieldProblem[], within: ParentNode): Rows {
  const rows = fields.map((field) => ({ field, control: findControl(field.path, within) }))
  return {
    linked: rows
      .flatMap(({ field, control }) => (control ? [{ field, control }] : []))
      .sort((a, b) =>
        a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
      ),
    others: rows.filter(({ control }) => !control).map(({ field }) => field),
  }
}

/** The link’s own jump would leave the label above the edge of the window. */
function visit(event: MouseEvent, control: HTMLElement): void {
  event.preventDefault()
  focusControl(control)
}
