import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

/** One thing that must be right, in the order in which a person would look. */
interface Step {
  readonly name: string
  readonly command: string
  /** Where Vitest leaves its counts, if the step is a test run. */
  readonly report?: string
}

const reports = 'node_modules/.cache/amends'
const vitest = (project: string): Step => ({
  name: `tests: ${project}`,
  command: `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${reports}/${project}.json`,
  report: `${reports}/${project}.json`,
})

const steps: readonly Step[] = [
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'oxlint --deny-warnings' },
  { name: 'types', command: 'tsc -p .' },
  vitest('node'),
  { name: 'browser', command: 'node tooling/ensureChromium.ts' },
  vitest('browser'),
  vitest('storybook'),
  vitest('e2e'),
  { name: 'build', command: 'node tooling/build.ts' },
  vitest('package'),
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const startedAt = Date.now()
let passed = 0

for (const { name, command, report } of steps) {
  const stepStartedAt = Date.now()
  console.log(`\n── ${name}: ${command.split(' --reporter')[0]}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  const counts = report ? readCounts(report) : undefined
  passed += counts?.passed ?? 0
  if (status !== 0 || (counts && counts.passed === 0)) {
    console.log(`\nStopped at "${name}": ${counts ? `${counts.failed} of its tests fail` : 'see above'}.`)
    console.log(`${passed} passed, ${Math.max(1, counts?.failed ?? 1)} failed`)
    process.exit(1)
  }
  console.log(`   ok, ${seconds(stepStartedAt)}`)
}

console.log(`\nEverything is right: ${steps.length} checks in ${seconds(startedAt)}.`)
console.log(`${passed} passed, 0 failed`)

function readCounts(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      number
    >
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function seconds(since: number): string {
  return `${Math.round((Date.now() - since) / 1000)} s`
}
