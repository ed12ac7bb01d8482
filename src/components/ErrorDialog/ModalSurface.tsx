'use client'
import { useRef } from 'react'
import type { ReactElement, RefObject } from 'react'
import { AnnouncerRegions, useProfile } from '../../react/index.ts'
import { findRootAttributes } from '../parts/findRootAttributes.ts'
import { SeverityIcon } from '../parts/SeverityIcon.tsx'
import type { Surface } from '../parts/Surface.ts'
import { SurfaceContent } from '../parts/SurfaceContent.tsx'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { SurfaceRoot } from '../parts/SurfaceRoot.tsx'
import { useModal } from './useModal.ts'

/** The open dialog. Apart from `ErrorDialog` so that it opens when it appears. Renders a `<dialog>`. */
export function ModalSurface({ surface, lastAct, ...props }: ModalSurfaceProps): ReactElement {
  const { format } = useProfile()
  const root = useRef<HTMLDialogElement>(null)
  const close = () => surface.recovery.run('dismiss')
  const { onClick, onKeyDown, ...rest } = findRootAttributes(props)
  const guard = useModal(root, { lastAct, isAsked: surface.context.origin === 'user', onClose: close })
  return (
    <SurfaceRoot
      as="dialog"
      role="alertdialog"
      surface={surface}
      prefersInvoker
      aria-describedby={surface.presentation.body ? surface.ids.body : undefined}
      {...rest}
      {...guard}
      onClick={onClick}
      onKeyDown={onKeyDown}
      rootRef={root}
      ref={props.ref}
    >
      <SeverityIcon severity={surface.presentation.severity} className={surface.classNames.icon} />
      <SurfaceContent
        surface={surface}
        isTitleFocusable
        ownDismiss={
          <button
            type="button"
            data-part="action"
            data-action="dismiss"
            className={surface.classNames.action}
            onClick={close}
          >
            {format('action.notNow')}
          </button>
        }
      >
        {props.children}
      </SurfaceContent>
      <AnnouncerRegions />
    </SurfaceRoot>
  )
}

/** What the open dialog takes. */
export interface ModalSurfaceProps extends SurfaceProps {
  readonly surface: Surface
  readonly lastAct: RefObject<number>
}
