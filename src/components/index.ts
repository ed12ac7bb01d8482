export {
  ErrorBanner,
  ErrorDialog,
  ErrorPage,
  ErrorSummary,
  FieldError,
  InlineError,
  RefusalNotice,
  RetryCountdown,
} from './surfaces.ts'
export type { ActionProps } from './parts/ActionProps.ts'
export type { SurfaceClassNames, SurfacePart, SurfaceProps } from './parts/SurfaceProps.ts'
export type { ErrorBannerProps } from './ErrorBanner/ErrorBanner.tsx'
export type { ErrorDialogProps } from './ErrorDialog/ErrorDialog.tsx'
export type { ErrorPageProps } from './ErrorPage/ErrorPage.tsx'
export type { ErrorSummaryProps } from './ErrorSummary/ErrorSummary.tsx'
export type { FieldErrorProps } from './FieldError/FieldError.tsx'
export type { InlineErrorProps } from './InlineError/InlineError.tsx'
export type { RefusalNoticeProps } from './RefusalNotice/RefusalNotice.tsx'
export type { RetryCountdownProps } from './RetryCountdown/RetryCountdown.tsx'
