'use client'
import { type Mutation, useQueryClient } from '@tanstack/react-query'
import { useRetrySnapshot } from '../react/index.ts'
import { findFailure } from './findFailure.ts'
import { idleRetry } from './idleRetry.ts'
import type { QueryProblem } from './QueryProblem.ts'
import { readMeta } from './readMeta.ts'
import { useAmends } from './useAmends.ts'

/** What is wrong with a mutation, with its live retry: spread it on any surface. */
export function useMutationProblem(result: MutationResult): QueryProblem {
  const amends = useAmends()
  const mutations = useQueryClient().getMutationCache()
  const mutation = result.submittedAt ? mutations.getAll().findLast((one) => isOf(one, result)) : undefined
  const retry = (mutation && amends?.forMutation(mutation)) ?? idleRetry
  const snapshot = useRetrySnapshot(retry)
  const { operation = 'save', resource } = readMeta(mutation?.meta)
  const failure = amends ? findFailure(snapshot) : (mutation?.state.error ?? undefined)
  return { failure, retry, context: { operation, resource, origin: 'user' } }
}

/** The part of `useMutation`'s result that tells which mutation it is of. */
interface MutationResult {
  readonly submittedAt: number
  readonly variables: unknown
  readonly failureReason: unknown
}

/** TanStack keeps the mutation behind a result to itself; the moment, the variables and the failure tell it. */
function isOf({ state }: Mutation, { submittedAt, variables, failureReason }: MutationResult): boolean {
  return (
    state.submittedAt === submittedAt &&
    Object.is(state.variables, variables) &&
    Object.is(state.failureReason, failureReason)
  )
}
