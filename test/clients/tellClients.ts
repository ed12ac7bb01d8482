import { readFileSync } from 'node:fs'
import type { Problem } from '../../src/core/index.ts'
import type { Client } from './Client.ts'
import { scenarios } from './scenarios.ts'
import type { ScenarioName, Seen } from './scenarios.ts'

/** What the problems of one client were. */
export interface Outcome {
  readonly scenarios: Partial<Record<ScenarioName, Problem>>
  readonly own: { readonly title: string; readonly problem: Problem }[]
}

/** The columns of the table: what is looked at, and in which scenarios it comes through. */
const columns: readonly (readonly [string, keyof Seen, readonly ScenarioName[]])[] = [
  ['status', 'status', ['limited', 'invalid', 'missing', 'crashed', 'gateway', 'signedOut']],
  ['code', 'code', ['limited']],
  ['code in `WWW-Authenticate`', 'code', ['signedOut']],
  ['wait', 'retryAfterMs', ['limited']],
  ['request id in the body', 'requestId', ['limited']],
  ['request id in a header', 'requestId', ['missing']],
  ['fields', 'fields', ['invalid']],
  ['network', 'kind', ['cut', 'cutBody', 'refused']],
  ['abort', 'kind', ['aborted']],
  ['timeout', 'kind', ['late']],
]

/** The page that says what every client passes on. */
export function tellClients(outcomes: ReadonlyMap<Client, Outcome>): string {
  const rows = [...outcomes].map(([client, { scenarios: problems }]) => [
    client.name,
    readVersion(client),
    ...columns.map(([, key, names]) => tellColumn(problems, key, names)),
  ])
  return `${[
    intro,
    tellTable(['client', 'version', ...columns.map(([title]) => title)], rows),
    '## Client by client',
    ...[...outcomes].map(([client, { own }]) => tellClient(client, own)),
  ].join('\n\n')}\n`
}

const intro = `# What HTTP clients pass on

\`decodeProblem\` takes whatever a client throws or returns as its error. Each row is a real client that met a real server;
this page is written by \`test/clients/clients.test.ts\` (\`npx vitest -u\` renews it).

*yes*: it comes through. *partly*: in some scenarios. *no*: the client keeps it to itself; the notes below the table say how
to get it. The last three columns ask whether a broken connection, an abort by the app and a timeout are told apart.`

function tellColumn(problems: Outcome['scenarios'], key: keyof Seen, names: readonly ScenarioName[]): string {
  const right = names.filter((name) => {
    const expected: Partial<Seen> = scenarios[name].expected
    return JSON.stringify(problems[name]?.[key]) === JSON.stringify(expected[key])
  })
  return right.length === names.length ? 'yes' : right.length ? 'partly' : 'no'
}

function tellClient({ name, call, retries, losses = [], accepts = [] }: Client, own: Outcome['own']): string {
  return [
    `### ${name}`,
    `\`\`\`ts\n${call}\n\`\`\``,
    [
      `- Retries: ${retries}.`,
      ...accepts.map((scenario) => `- Takes ${scenarios[scenario].title} for a success, and throws nothing.`),
      ...losses.map(({ because, instead }) => `- ${because} (${tellScenarios(instead)})`),
    ].join('\n'),
    ...(own.length
      ? [
          tellTable(
            ['answer', 'kind', 'code'],
            own.map(({ title, problem: { kind, code } }) => [
              title,
              `\`${kind}\``,
              code ? `\`${code}\`` : '',
            ]),
          ),
        ]
      : []),
  ].join('\n\n')
}

function tellScenarios(instead: object): string {
  return (Object.keys(instead) as ScenarioName[]).map((name) => scenarios[name].title).join('; ')
}

function tellTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function readVersion({ package: name }: Client): string {
  if (!name) return ''
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
