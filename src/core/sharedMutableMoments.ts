import type { Problem } from './Problem.ts'

/** The problems that were made here, which nothing from outside can pose as, and when: a wait counts from then. */
export const sharedMutableMoments = new WeakMap<Problem, number>()
