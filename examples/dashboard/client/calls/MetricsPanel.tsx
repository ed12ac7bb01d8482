import { QueryPanel } from '../parts/QueryPanel.tsx'
import { metricsQuery } from './callQueries.ts'

/** The day in four numbers. */
export function MetricsPanel() {
  return (
    <QueryPanel title="Today" query={metricsQuery} rows={2}>
      {({ calls_today, resolved_rate, average_seconds, waiting }) => (
        <dl className="figures">
          {[
            ['Calls', calls_today],
            ['Resolved', `${Math.round(resolved_rate * 100)}%`],
            ['Average', `${Math.round(average_seconds / 6) / 10} min`],
            ['Waiting', waiting],
          ].map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </QueryPanel>
  )
}
