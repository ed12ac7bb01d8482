'use client'
import { useEffect, useLayoutEffect } from 'react'

/** A layout effect that stays quiet on the server, where React 18 warns about it. */
export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
