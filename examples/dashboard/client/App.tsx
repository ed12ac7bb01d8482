import { QueryClientProvider } from '@tanstack/react-query'
import { AmendsProvider } from 'amends'
import { profile } from './amends.ts'
import { queryClient } from './data/queryClient.ts'
import { Pages } from './Pages.tsx'
import { Dialogs } from './recoveries/Dialogs.tsx'
import { useLinks } from './router/useLinks.ts'
import { TroubleStrip } from './trouble/TroubleStrip.tsx'

/** The whole dashboard. */
export function App() {
  useLinks()
  return (
    <QueryClientProvider client={queryClient}>
      <AmendsProvider profile={profile}>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <TroubleStrip />
        <Pages />
        <Dialogs />
      </AmendsProvider>
    </QueryClientProvider>
  )
}
