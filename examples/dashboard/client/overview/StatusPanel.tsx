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
    <QueryPanel title="Status" id="status" query={status}>
      {({ services }) => (
        <ul className="list">
          {services.map((service) => (
            <ListRow key={service.name} title={service.name} end={<Tag tone="good">Operational</Tag>} />
          ))}
        </ul>
      )}
    </QueryPanel>
  )
}
