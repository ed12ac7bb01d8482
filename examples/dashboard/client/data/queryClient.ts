import { QueryClient } from '@tanstack/react-query'

/** The app’s one query client. */
export const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } })
