import { apiQuery } from '../data/apiQuery.ts'
import { QueryPanel } from '../parts/QueryPanel.tsx'

const usage = apiQuery<Usage>('kovrex', '/v1/usage', 'Agent calls')

interface Usage {
  readonly hours: readonly { readonly hour: string; readonly calls: number }[]
  readonly today: number
  readonly daily_limit: number
}

/** Calls of the last day, hour by hour. */
export function UsagePanel() {
  return (
    <QueryPanel title="Agent calls" query={usage} actions={<a href="/agents">Agents</a>}>
      {({ hours, daily_limit }) => {
        const total = hours.reduce((sum, { calls }) => sum + calls, 0)
        const most = Math.max(...hours.map(({ calls }) => calls))
        return (
          <>
            <p className="figure">
              <strong>{total}</strong> in 24 hours
              <span className="hint">of {daily_limit.toLocaleString('en')} a day</span>
            </p>
            <svg
              className="bars"
              viewBox="0 0 240 80"
              preserveAspectRatio="none"
              role="img"
              aria-label={`${total} calls in 24 hours, ${most} in the busiest`}
            >
              {hours.map(({ hour, calls }, index) => {
                const height = (calls / most) * 76
                return (
                  <rect key={hour} x={index * 10 + 1} y={80 - height} width="8" height={height} rx="1.5" />
                )
              })}
            </svg>
          </>
        )
      }}
    </QueryPanel>
  )
}
