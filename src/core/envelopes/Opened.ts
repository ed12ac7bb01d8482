import type { Plain } from '../clues/isPlain.ts'
import type { FieldProblem } from '../Problem.ts'

/** What a body says once it is unwrapped. Its objects have simplified keys. */
export interface Opened {
  /** The objects that speak for the error, the innermost first. */
  readonly layers: Plain[]
  /** Objects beside them (causes, further errors, details): they hint at a kind, a wait or a link. */
  readonly hints: Plain[]
  readonly fields: FieldProblem[]
  /** The objects that speak, as they came. */
  readonly originals: Plain[]
}
