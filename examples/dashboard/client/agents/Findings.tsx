import { ListRow } from '../parts/ListRow.tsx'

/** What an agent found out. */
export interface Report {
  readonly ticker: string
  readonly confidence: number
  readonly findings: readonly { readonly title: string; readonly source: string; readonly date: string }[]
}

/** The findings of one call. */
export function Findings({ report }: { readonly report: Report }) {
  return (
    <div className="findings" role="status">
      <h3>
        {report.ticker} <span className="hint">{Math.round(report.confidence * 100)}% confident</span>
      </h3>
      <ul className="list">
        {report.findings.map(({ title, source, date }) => (
          <ListRow key={source} title={title} note={source} end={date.slice(0, 10)} />
        ))}
      </ul>
    </div>
  )
}
