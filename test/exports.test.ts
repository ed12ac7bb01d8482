import { expect, it } from 'vitest'
import manifest from '../package.json?raw'

/**
 * The public surface, name by name. A change here is a change for every user: agree to it, and update the docs and the
 * changelog with it. Types do not show here; `test/package` checks them.
 */
const doors = import.meta.glob<Record<string, unknown>>([
  '../src/index.ts',
  '../src/{core,retry,query,swr,testing}/index.ts',
  '../src/{dialects,forms}/*.ts',
  '../src/locales/*.json',
])

it('package.json names every door, and only doors', () => {
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> }
  expect(Object.keys(exports).toSorted()).toEqual(
    [
      '.',
      './core',
      './dialects/*',
      './forms/*',
      './locales/*',
      './locales/*.json',
      './package.json',
      './query',
      './retry',
      './styles.css',
      './swr',
      './testing',
    ].toSorted(),
  )
})

it('exports these names', async () => {
  const found: Record<string, string[]> = {}
  for (const [file, load] of Object.entries(doors)) {
    const door = file
      .replace('../src', '.')
      .replace(/\/index\.ts$/, '')
      .replace(/\.(ts|json)$/, '')
    const loaded = await load()
    expect(Object.values(loaded), door).not.toContain(undefined)
    found[door] = Object.keys(loaded).toSorted()
  }
  expect(found).toMatchInlineSnapshot(`
    {
      ".": [
        "AmendsProvider",
        "AnnouncerRegions",
        "ErrorBanner",
        "ErrorDialog",
        "ErrorPage",
        "ErrorSummary",
        "FieldError",
        "InlineError",
        "ProblemError",
        "RefusalNotice",
        "RetryCountdown",
        "createProfile",
        "defineDialect",
        "detectProblem",
        "expectOk",
        "useAnnounce",
        "useFocusFallback",
        "usePresentation",
        "useProfile",
        "useRecovery",
        "useRetrySnapshot",
        "useSecondsLeft",
      ],
      "./core": [
        "ProblemError",
        "createProfile",
        "decideRetry",
        "decodeProblem",
        "defineDialect",
        "describeForSupport",
        "detectProblem",
        "expectOk",
        "findKnownMessage",
        "findMeaning",
        "formatDuration",
        "formatMoment",
        "isObjectOf",
        "kindManners",
        "mendsCause",
        "misuse",
        "presentProblem",
        "readFailure",
        "recoveries",
        "warnMisuse",
      ],
      "./dialects/agntix": [
        "agntix",
      ],
      "./dialects/knowledge": [
        "knowledge",
      ],
      "./dialects/kortix": [
        "kortix",
      ],
      "./dialects/kovrex": [
        "kovrex",
      ],
      "./dialects/voice-agents": [
        "voiceAgents",
      ],
      "./forms/native": [
        "useNativeForm",
      ],
      "./locales/en": [
        "en",
      ],
      "./query": [
        "attachAmends",
        "useMutationProblem",
        "useQueryProblem",
      ],
      "./retry": [
        "browserEnvironment",
        "createRenewal",
        "createRetry",
        "createRetrySeries",
        "runSeries",
      ],
      "./swr": [
        "amends",
        "useSwrProblem",
      ],
      "./testing": [
        "createTestRetry",
        "everyRecovery",
        "findDialectFaults",
        "findSample",
        "sampleProblems",
      ],
    }
  `)
})
