'use client'
import { createContext } from 'react'
import type { Profile } from '../core/index.ts'

/** The profile of the nearest provider. */
export const ProfileContext = createContext<Profile | null>(null)
