import type { ReactElement } from 'react'
import type { Surface } from './Surface.ts'

/** The body, and the server’s own sentence where it may be shown: as text, isolated from the words around it. Renders `<p>`s. */
export function SurfaceMessage({ surface }: { readonly surface: Surface }): ReactElement {
  const { presentation, ids, classNames } = surface
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
    </>
  )
}
