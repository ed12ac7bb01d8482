import { expect, it } from 'vitest'
import { readSamples } from './readSamples.ts'
import type { ExpectedProblem, Sample, SampledDialect } from './readSamples.ts'

it('writes what each API’s answers become', async () => {
  const page = [intro, ...readSamples().map(tellDialect)].join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot('../../docs/apis.md')
})

const intro = `# What the answers of five APIs become

Amends knows these APIs by heart. Each row is a sample in \`test/dialects/samples\` and is checked by
\`test/dialects/dialects.test.ts\`; this page is written by \`test/dialects/apisTable.test.ts\` (\`npx vitest -u\` renews it).

*Ways out* are what a person is offered when the app has given every handler and something can be tried again.
*Tried again* is what happens to a read by itself: the attempts in all, and the wait before each further one.`

function tellDialect({ name, samples }: SampledDialect): string {
  const rows = samples.filter(isProblem).sort((a, b) => a.given.status - b.given.status)
  return [
    `## ${name}`,
    '',
    `\`\`\`ts\nimport { ${toCamel(name)} } from 'amends/dialects/${name}'\n\`\`\``,
    '',
    '| answer | status | kind | code | what a person reads | ways out | tried again |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(tellSample),
  ].join('\n')
}

function tellSample({ title, given, expected: { problem, words, recoveries, retry } }: Problematic): string {
  const cells = [
    `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    given.status,
    quote(problem.kind),
    quote(problem.code),
    problem.kind === 'aborted' ? '(nothing is shown)' : `**${words.title}** ${words.body}`,
    recoveries.map(quote).join(', '),
    tellRetry(retry),
  ]
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

function tellRetry(retry: ExpectedProblem['retry']): string {
  if (!retry.retry) return retry.because === 'too-long' ? 'no, the wait is too long' : 'no'
  return [`${retry.maxAttempts} attempts`, ...retry.waitsMs.map(tellWait)].join(', ')
}

/** A wait that is drawn anew each time is told by its ends. */
function tellWait([shortest, longest]: readonly [number, number]): string {
  return shortest === longest ? `${shortest / 1000} s` : `${shortest / 1000}–${longest / 1000} s`
}

type Problematic = Sample & { readonly expected: ExpectedProblem }

function isProblem(sample: Sample): sample is Problematic {
  return sample.expected.problem !== null
}

function quote(text: string | undefined): string {
  return text === undefined ? '' : `\`${text}\``
}

function toCamel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
