import type { ReactElement } from 'react'
import type { Surface } from './Surface.ts'

/**
 * The body, the server’s own sentence where it may be shown, and the answers to mend where no form says them: as text,
 * isolated from the words around it. Renders `<p>`s and a `<ul>`.
 */
export function SurfaceMessage({ surface }: { readonly surface: Surface }): ReactElement {
  const { presentation, ids, classNames, context } = surface
  const { kind, fields } = presentation.problem
  const isListed = kind === 'validation' && surface.name !== 'summary' && !context.hasForm
  return (
    <>
      {presentation.body ? (
        <p id={ids.body} data-part="body" className={classNames.body}>
          {presentation.body}
        </p>
      ) : null}
      {presentation.serverText ? (
        <p data-part="server-text" className={classNames['server-text']}>
          <bdi>{presentation.serverText}</bdi>
        </p>
      ) : null}
      {isListed && fields.length > 0 ? (
        <ul data-part="fields">
          {fields.map(({ path, message }, index) => (
            <li key={index}>
              <bdi>{message || path}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
