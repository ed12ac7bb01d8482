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

/** What an envelope may do with what it finds. */
export interface Opening {
  /** An object or a list that speaks for the error, more specific than its wrapper. */
  readonly speak: (value: unknown) => void
  readonly hint: (value: unknown) => void
  readonly field: (path: string, message: string, code?: string) => void
  /** Whether it is the outermost object. */
  readonly outermost: boolean
}

/** Understands one family of wrappers; gets the object as it came and with simplified keys. */
export type Envelope = (layer: Plain, opening: Opening, simple: Plain) => void
