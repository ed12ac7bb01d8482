import { playwright } from '@vitest/browser-playwright'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './tooling/chromium.ts'
import { messages } from './tooling/messages.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The public doors as the sources behind them, so that examples and stories import as users do. */
const doors = [
  { find: /^amends\/styles\.css$/, replacement: here('./src/styles/styles.css') },
  { find: /^amends\/(core|retry|query|swr|testing)$/, replacement: `${here('./src')}/$1/index.ts` },
  { find: /^amends\/(dialects|forms)\/([\w-]+)$/, replacement: `${here('./src')}/$1/$2.ts` },
  { find: /^amends\/locales\/([\w-]+)$/, replacement: `${here('./src')}/locales/$1.json` },
  { find: /^amends$/, replacement: here('./src/index.ts') },
]

export default defineConfig({
  plugins: [messages(), react()],
  resolve: { alias: doors, dedupe: ['react', 'react-dom'] },
  // Found only when a test first imports them, they would reload the page in the middle of a run.
  optimizeDeps: {
    include: [
      '@internationalized/string',
      '@tanstack/react-query',
      'axe-core',
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'swr',
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/package/**'],
          setupFiles: ['test/setup/quietConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/setup/quietConsole.ts', 'test/setup/styles.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium', name: 'components' }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: here('./.storybook') })],
        test: {
          name: 'storybook',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium', name: 'stories' }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
