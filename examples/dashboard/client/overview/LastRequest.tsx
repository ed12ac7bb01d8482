import { useState } from 'react'
import { useAddress } from '../router/useAddress.ts'
import { Panel } from '../parts/Panel.tsx'
import { useProbe } from '../trouble/useProbe.ts'
import { SentRequest } from './SentRequest.tsx'

/** Any request of the demo, sent by itself: what comes back, in Amends’ words. */
export function LastRequest() {
  const [sent, setSent] = useState({ count: 0 })
  const isAsked = useAddress().hash === '#request'
  const trouble = useProbe(
    () => isAsked,
    () => setSent(({ count }) => ({ count: count + 1 })),
  )
  return (
    <Panel title="Last request" id="request" wide>
      {trouble && sent.count > 0 ? (
        <SentRequest key={sent.count} trouble={trouble} />
      ) : (
        <p className="hint">
          Nothing sent yet. Choose a trouble under “Cause trouble”: requests that no form here sends are sent
          from this place.
        </p>
      )}
    </Panel>
  )
}
