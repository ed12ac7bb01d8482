import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { apiPlugin } from './apiPlugin.ts'
import type { CreateApiOptions } from './createApi.ts'

/** How the dashboard is started. */
export interface StartOptions extends CreateApiOptions {
  /** 0 takes any free port; a port that is taken gives way to the next. @default 4300 */
  readonly port?: number
  /** Says nothing, and does not look for changes in the sources. @default false */
  readonly quiet?: boolean
}

/** Serves the page and the APIs behind it from one process. */
export async function startDashboard({ port = 4300, quiet = false, ...api }: StartOptions = {}) {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const vite = await createServer({
    configFile: at('../../../vite.config.ts'),
    root: at('..'),
    cacheDir: at('../../../node_modules/.vite/dashboard'),
    plugins: [apiPlugin(api)],
    logLevel: quiet ? 'silent' : 'warn',
    clearScreen: false,
    // What is found late would be bundled late, with a reload of the page in the middle of a visit.
    optimizeDeps: { include: packages, noDiscovery: true },
    server: {
      port,
      host: '127.0.0.1',
      fs: { allow: [at('../../..')] },
      ...(quiet ? { hmr: false, watch: null } : {}),
    },
  })
  await vite.listen()
  const { port: found } = vite.httpServer!.address() as AddressInfo
  return { url: `http://localhost:${found}`, close: () => vite.close() }
}

const packages = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-error-boundary',
  '@tanstack/react-query',
  '@internationalized/string',
]
