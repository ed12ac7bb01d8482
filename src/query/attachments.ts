import type { QueryClient } from '@tanstack/react-query'
import type { AmendsQueries } from './AmendsQueries.ts'

/** Which clients are attached: module state, because hooks get nothing but the client. */
export const attachments = new WeakMap<QueryClient, AmendsQueries>()
