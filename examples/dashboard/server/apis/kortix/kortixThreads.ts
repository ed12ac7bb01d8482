export const ownAccount = 'acc_harborline'

export interface Thread {
  readonly id: string
  readonly title: string
  account: string
  team: string | undefined
  /** Public threads can be read by everybody and written by their own account only. */
  visibility: 'team' | 'public' | 'private'
  readonly updated_at: string
  readonly messages: { role: 'user' | 'assistant'; content: string; created_at: string }[]
}

const titles = [
  ['thr_renewals', 'Renewals due in spring', 'team_claims'],
  ['thr_storm', 'Storm damage, north coast', 'team_claims'],
  ['thr_pricing', 'Competitor price moves', 'team_research'],
  ['thr_onboarding', 'Onboarding of the Lisbon office', 'team_research'],
  ['thr_backlog', 'Backlog of open claims', 'team_claims'],
  ['thr_survey', 'Reading the customer survey', 'team_research'],
] as const

/** The conversations of the team, and one public thread of somebody else. */
export function createThreads(now: number): Map<string, Thread> {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  const own = titles.map(([id, title, team], index): Thread => ({
    id,
    title,
    account: ownAccount,
    team,
    visibility: 'team',
    updated_at: at(9 + index * 173),
    messages: [
      {
        role: 'user',
        content: `Where do we stand with “${title.toLowerCase()}”?`,
        created_at: at(12 + index * 173),
      },
      {
        role: 'assistant',
        content:
          'Three things moved since yesterday. Two need nothing from you; the third waits for a decision.',
        created_at: at(11 + index * 173),
      },
      { role: 'user', content: 'Show me the third.', created_at: at(10 + index * 173) },
      {
        role: 'assistant',
        content: 'Here it is, with the two documents it rests on.',
        created_at: at(9 + index * 173),
      },
    ],
  }))
  const guide: Thread = {
    id: 'thr_public_guide',
    title: 'How we write prompts',
    account: 'acc_kortix',
    team: undefined,
    visibility: 'public',
    updated_at: at(5000),
    messages: [
      {
        role: 'assistant',
        content: 'Say who reads the answer, and what they do next.',
        created_at: at(5000),
      },
    ],
  }
  return new Map([...own, guide].map((thread) => [thread.id, thread]))
}
