'use client'
import { useQueryClient } from '@tanstack/react-query'
import { misuse } from '../core/index.ts'
import type { AmendsQueries } from './AmendsQueries.ts'
import { attachments } from './attachments.ts'

/** The attached side of the nearest query client. Throws Amends 401 when nobody attached it. */
export function useAmends(): AmendsQueries {
  const attached = attachments.get(useQueryClient())
  if (!attached) throw new Error(misuse(401))
  return attached
}
