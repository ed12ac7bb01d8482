export interface KovrexAgent {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly pricePerCall: number
  readonly hasSandbox: boolean
  readonly input: { readonly field: string; readonly label: string }
  /** Tickers the agent declines, as its prospectus says. */
  readonly privateCompanies: readonly string[]
}

/** The agents on offer. */
export const kovrexAgents: readonly KovrexAgent[] = [
  {
    slug: 'leadership-change-authority',
    name: 'Leadership change authority',
    summary: 'Who joined, who left and who is interim, with the filing that says so.',
    pricePerCall: 0.12,
    hasSandbox: false,
    input: { field: 'ticker', label: 'Ticker' },
    privateCompanies: ['HALDEN', 'ORRINE'],
  },
  {
    slug: 'filings-digest',
    name: 'Filings digest',
    summary: 'What changed since the last quarterly report, in ten sentences.',
    pricePerCall: 0.3,
    hasSandbox: true,
    input: { field: 'ticker', label: 'Ticker' },
    privateCompanies: ['HALDEN'],
  },
  {
    slug: 'supplier-risk-watch',
    name: 'Supplier risk watch',
    summary: 'Late shipments, disputes and insolvencies along a supply chain.',
    pricePerCall: 0.45,
    hasSandbox: true,
    input: { field: 'ticker', label: 'Ticker' },
    privateCompanies: ['HALDEN'],
  },
]

/** What an agent finds out about a company; invented, and the same for the same ticker. */
export function answerCall(agent: KovrexAgent, ticker: string, now: number) {
  const day = (daysAgo: number) => new Date(now - daysAgo * 86_400_000).toISOString()
  const seed = [...ticker].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  const roles = ['Chief financial officer', 'General counsel', 'Chief operating officer', 'Head of research']
  return {
    agent: agent.slug,
    ticker,
    as_of: day(0),
    confidence: 0.8 + (seed % 19) / 100,
    findings: [0, 1, 2].map((index) => ({
      title: `${roles[(seed + index) % roles.length]} ${index === 0 ? 'appointed' : index === 1 ? 'left' : 'is interim'}`,
      source: `Form 8-K, item 5.0${index + 1}`,
      date: day(2 + index * 9 + (seed % 5)),
    })),
  }
}
