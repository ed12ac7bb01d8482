import { createContext } from 'react'

/** What the form around a field failed with. */
export const FormFailure = createContext<unknown>(undefined)
