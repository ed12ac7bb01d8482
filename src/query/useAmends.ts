'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { warnMisuse } from '../core/index.ts'
import type { AmendsQueries } from './AmendsQueries.ts'
import { attachments } from './attachments.ts'

/** The attached side of the nearest query client; undefined, with a warning for the developer, when nobody attached it. */
export function useAmends(): AmendsQueries | undefined {
  const attached = attachments.get(useQueryClient())
  useEffect(() => {
    if (!attached) warnMisuse(401)
  }, [attached])
  return attached
}
