import type { HTMLAttributes } from 'react'
import type { SurfaceProps } from './SurfaceProps.ts'

/** The attributes for the root element: what is left when our own props are taken out. */
export function findRootAttributes<Props extends SurfaceProps>(props: Props): HTMLAttributes<HTMLElement> {
  const {
    failure,
    retry,
    context,
    onDismiss,
    headingLevel,
    title,
    children,
    classNames,
    renderAction,
    ref,
    ...rest
  } = props
  return rest
}
