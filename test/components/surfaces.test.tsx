import {
  ErrorBanner,
  ErrorDialog,
  ErrorPage,
  ErrorSummary,
  InlineError,
  RefusalNotice,
} from '../../src/index.ts'
import { failures } from '../setup/failures.ts'
import { describeSurface } from './describeSurface.tsx'

describeSurface('ErrorBanner', ErrorBanner, { role: 'region', rootName: 'banner' })
describeSurface('InlineError', InlineError, { role: 'group', rootName: 'inline' })
describeSurface('RefusalNotice', RefusalNotice, {
  role: 'group',
  rootName: 'refusal',
  failure: failures.denied,
})
describeSurface('ErrorPage', ErrorPage, {
  role: 'heading',
  rootName: 'page',
  takesFocus: true,
  props: { headingLevel: 2 },
})
describeSurface('ErrorDialog', ErrorDialog, {
  role: 'alertdialog',
  rootName: 'dialog',
  failure: failures.expired,
  takesFocus: true,
  isModal: true,
})
describeSurface('ErrorSummary', ErrorSummary, {
  role: 'group',
  rootName: 'summary',
  failure: { status: 422, body: { errors: [{ pointer: '/ghost', detail: '⟦No seats left⟧' }] } },
  takesFocus: true,
  retries: false,
  isFocusable: false,
})
