import type { PresentationContext, RetryController } from '../core/index.ts'

/** Everything a surface needs: spread it. */
export interface QueryProblem {
  /** The last failure, kept while a retry runs; undefined when all is well. */
  readonly failure: unknown
  readonly retry: RetryController
  readonly context: PresentationContext
}
