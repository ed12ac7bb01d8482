import { sampleProblems } from './sampleProblems.ts'

/** The failure of a sample, by its name. Throws for a name that is not in the table. */
export function findSample(name: string): unknown {
  const sample = sampleProblems.find((one) => one.name === name)
  if (!sample)
    throw new Error(`There is no sample "${name}": ${sampleProblems.map((one) => one.name).join(', ')}`)
  return sample.failure
}
