import { ErrorBanner } from './ErrorBanner/ErrorBanner.tsx'
import { ErrorDialog } from './ErrorDialog/ErrorDialog.tsx'
import { ErrorPage } from './ErrorPage/ErrorPage.tsx'
import { ErrorSummary } from './ErrorSummary/ErrorSummary.tsx'
import { InlineError } from './InlineError/InlineError.tsx'
import { RefusalNotice } from './RefusalNotice/RefusalNotice.tsx'

/** Every surface that takes a failure, by its name: what tests and stories go through. */
export const surfaces = {
  ErrorBanner,
  InlineError,
  ErrorDialog,
  ErrorPage,
  ErrorSummary,
  RefusalNotice,
} as const
