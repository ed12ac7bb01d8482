import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeProblem } from '../../src/core/index.ts'
import type { Problem } from '../../src/core/index.ts'
import type { Client, OwnScenario } from './Client.ts'
import { scenarios } from './scenarios.ts'
import type { Scenario, ScenarioName } from './scenarios.ts'
import { startServer } from './startServer.ts'
import { tellClients } from './tellClients.ts'
import type { Outcome } from './tellClients.ts'

const modules = import.meta.glob<Readonly<Record<string, Client>>>('./list/*.ts')
const clients = (await Promise.all(Object.values(modules).map((load) => load())))
  .flatMap((module) => Object.values(module))
  .sort((a, b) => a.name.replace(/^\W/, '').localeCompare(b.name.replace(/^\W/, '')))
const all = Object.keys(scenarios) as ScenarioName[]
const outcomes = new Map<Client, Outcome>()

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe.each(clients)('$name', (client) => {
  const outcome: Outcome = { scenarios: {}, own: [] }
  outcomes.set(client, outcome)
  const names = all.filter((name) => !client.accepts?.includes(name))

  it.each(names.map((name) => ({ name, title: scenarios[name].title })))(
    'decodes $title',
    async ({ name }) => {
      const { expected } = scenarios[name]
      const problem = await meet(client, scenarios[name])
      outcome.scenarios[name] = problem
      const lost = Object.assign({}, ...(client.losses ?? []).map(({ instead }) => instead[name]))
      expect(problem).toMatchObject({ ...expected, ...lost })
      expect(problem.message ?? '').not.toMatch(/<\/?(html|body|h1|pre)/)
    },
  )

  it.each(client.own ?? [])('decodes $title', async (scenario) => {
    const problem = await meet(client, scenario)
    outcome.own.push({ title: scenario.title, problem })
    expect(problem).toMatchObject(scenario.expected)
  })
})

it('writes what every client passes on', async ({ skip }) => {
  // Only a whole run has everything to tell.
  if ([...outcomes].some(([, { scenarios: met }]) => !all.some((name) => met[name]))) skip()
  await expect(tellClients(outcomes)).toMatchFileSnapshot('../../docs/clients.md')
})

/** Sends one request to the real server, and decodes what the real client makes of the answer. */
async function meet(client: Client, { answer, givesUp, input }: Scenario & Pick<OwnScenario, 'input'>) {
  const closed = answer === 'closed port' ? await startServer() : undefined
  await closed?.stop()
  if (answer !== 'closed port') server.answer(answer)
  const aborting = new AbortController()
  if (givesUp === 'app') setTimeout(() => aborting.abort(), 60)
  const failure = await client.fail({
    url: closed?.url ?? server.url,
    signal: givesUp === 'app' ? aborting.signal : undefined,
    timeout: givesUp === 'client' ? 80 : undefined,
    limit: givesUp === 'app' ? aborting.signal : givesUp === 'client' ? AbortSignal.timeout(80) : undefined,
    input,
  })
  return round(decodeProblem(failure))
}

/** A wait counts from the moment of decoding: to the second is exact enough. */
function round(problem: Problem): Problem {
  const { retryAfterMs } = problem
  return retryAfterMs === undefined
    ? problem
    : { ...problem, retryAfterMs: Math.round(retryAfterMs / 1000) * 1000 }
}
