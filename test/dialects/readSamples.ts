import type { Dialect, HttpFailure, Problem, RecoveryId } from '../../src/core/index.ts'

/** One answer of an API, and everything that must become of it. */
export interface Sample {
  /** What a person would call it. */
  readonly title: string
  /** Where the API's document says so. */
  readonly source: string
  readonly given: HttpFailure
  /** Whether its shape alone tells which API it is. @default true */
  readonly byShape?: boolean
  readonly expected: ExpectedProblem | { readonly problem: null }
}

/** What is asked of a sample that is a problem. */
export interface ExpectedProblem {
  readonly problem: Partial<Problem>
  readonly words: { readonly title: string; readonly body: string }
  readonly recoveries: readonly RecoveryId[]
  /** For a read: whether it is tried again by itself, and between which waits. */
  readonly retry:
    | { readonly retry: false; readonly because: string }
    | {
        readonly retry: true
        readonly maxAttempts: number
        readonly waitsMs: readonly (readonly [number, number])[]
      }
}

/** A dialect with its samples. */
export interface SampledDialect {
  readonly name: string
  readonly dialect: Dialect
  readonly samples: readonly Sample[]
}

/** Every dialect that is there, with the samples that lie in the folder of its name. */
export function readSamples(): SampledDialect[] {
  return Object.entries(modules).map(([file, module]) => {
    const name = file.replace(/^.*\/|\.ts$/g, '')
    const folder = `./samples/${name}/`
    const dialect = Object.values(module).find(
      (value): value is Dialect => typeof value === 'object' && 'name' in value,
    )
    if (!dialect) throw new Error(`${file} exports no dialect`)
    return {
      name,
      dialect,
      samples: paths.filter((path) => path.startsWith(folder)).map((path) => files[path] as Sample),
    }
  })
}

const modules = import.meta.glob<Record<string, object>>('../../src/dialects/*.ts', { eager: true })
const files = import.meta.glob<unknown>('./samples/*/*.json', { eager: true, import: 'default' })
const paths = Object.keys(files).sort()
