export { amends } from './amends.ts'
export { useSwrProblem } from './useSwrProblem.ts'
