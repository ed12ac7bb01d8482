import type {
  Presentation,
  PresentationContext,
  RecoveryId,
  RetryController,
  RetrySnapshot,
  SurfaceName,
} from '../../core/index.ts'
import type { RecoveryState } from '../../react/index.ts'
import type { SurfaceClassNames, SurfaceProps } from './SurfaceProps.ts'

/** All that the parts of one surface share. */
export interface Surface {
  readonly name: SurfaceName | 'refusal'
  readonly presentation: Presentation
  readonly title: string
  readonly context: PresentationContext
  readonly retry?: RetryController
  readonly snapshot?: RetrySnapshot
  readonly state: 'idle' | 'pending' | 'waiting' | 'stopped'
  readonly recovery: { readonly run: (id: RecoveryId) => void; readonly state: RecoveryState }
  /** Ids of the parts that name and describe others. */
  readonly ids: { readonly title: string; readonly body: string; readonly wait: string }
  readonly classNames: SurfaceClassNames
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6
  readonly renderAction?: SurfaceProps['renderAction']
  /** Puts the surface away; absent where nothing may be put away. */
  readonly dismiss?: () => void
}
