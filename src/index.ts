export {
  AmendsProvider,
  createProfile,
  useAnnounce,
  useFocusFallback,
  usePresentation,
  useProfile,
  useRecovery,
  useRetrySnapshot,
  useSecondsLeft,
} from './react/index.ts'
export type { AmendsProviderProps, Announcement, AppProfileOptions, FocusFallbackOptions, RecoveryOptions, RecoveryState } from './react/index.ts'
export {
  ErrorBanner,
  ErrorDialog,
  ErrorPage,
  ErrorSummary,
  FieldError,
  InlineError,
  RefusalNotice,
  RetryCountdown,
} from './components/index.ts'
export type {
  ActionProps,
  ErrorBannerProps,
  ErrorDialogProps,
  ErrorPageProps,
  ErrorSummaryProps,
  FieldErrorProps,
  InlineErrorProps,
  RefusalNoticeProps,
  RetryCountdownProps,
  SurfaceClassNames,
  SurfacePart,
  SurfaceProps,
} from './components/index.ts'
export { ProblemError, defineDialect, detectProblem, expectOk } from './core/index.ts'
export type {
  Dialect,
  Locale,
  OfferedRecovery,
  Presentation,
  PresentationContext,
  Problem,
  ProblemKind,
  Profile,
  RecoveryHandler,
  RecoveryId,
  RetryController,
  RetrySnapshot,
  Severity,
} from './core/index.ts'
