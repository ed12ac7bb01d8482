'use client'
import type { ReactElement, ReactNode } from 'react'
import { Recoveries } from './Recoveries.tsx'
import { RecoveryOutcome } from './RecoveryOutcome.tsx'
import { RequestId } from './RequestId.tsx'
import { RetryStatus } from './RetryStatus.tsx'
import type { Surface } from './Surface.ts'
import { SurfaceMessage } from './SurfaceMessage.tsx'
import { SurfaceTitle } from './SurfaceTitle.tsx'

/** What every surface shows in the same order: what happened, why, how long it waits, what to do. Renders a `<div>`. */
export function SurfaceContent({
  surface,
  titleAs,
  isTitleFocusable,
  ownDismiss,
  children,
}: SurfaceContentProps): ReactElement {
  const { classNames, ids, snapshot } = surface
  return (
    <div data-part="content" className={classNames.content}>
      <SurfaceTitle surface={surface} as={titleAs} isFocusable={isTitleFocusable} />
      <SurfaceMessage surface={surface} />
      {children}
      <RetryStatus snapshot={snapshot} id={ids.wait} className={classNames.retry} />
      <Recoveries surface={surface} ownDismiss={ownDismiss} />
      <RecoveryOutcome surface={surface} />
      <RequestId surface={surface} />
    </div>
  )
}

/** What the content takes. */
export interface SurfaceContentProps {
  readonly surface: Surface
  /** @default a heading */
  readonly titleAs?: 'p'
  /** Whether focus can be moved to the title. @default false */
  readonly isTitleFocusable?: boolean
  /** A button that closes the surface, as the last of the actions. */
  readonly ownDismiss?: ReactElement
  /** What the app adds after the message. */
  readonly children?: ReactNode
}
