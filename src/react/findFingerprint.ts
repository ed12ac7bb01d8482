import type { Presentation } from '../core/index.ts'

/** The same for two presentations that tell a person the same thing. */
export function findFingerprint({ problem, title }: Presentation): string {
  return [problem.kind, problem.dialect, problem.code, title].join('|')
}
