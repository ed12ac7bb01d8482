import { AmendsProvider } from 'amends'
import type { Profile } from 'amends'
import { profile } from '../amends.ts'
import { apiQuery } from '../data/apiQuery.ts'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { Tag } from '../parts/Tag.tsx'

const status = apiQuery<Status>('any', '/status', 'Status', 3000)

interface Status {
  readonly services: readonly { readonly name: string; readonly status: string }[]
}

/** Whether the services say that they work. */
export function StatusPanel() {
  return (
    <AmendsProvider profile={fromHere}>
      <QueryPanel title="Status" id="status" query={status}>
        {({ services }) => (
          <ul className="list">
            {services.map((service) => (
              <ListRow key={service.name} title={service.name} end={<Tag tone="good">Operational</Tag>} />
            ))}
          </ul>
        )}
      </QueryPanel>
    </AmendsProvider>
  )
}

/** The status is here already, and nobody wrote the request for it: neither is offered as a way out. */
const { checkStatus: _status, editRequest: _edit, ...recoveries } = profile.recoveries ?? {}
const fromHere: Profile = { ...profile, recoveries }
