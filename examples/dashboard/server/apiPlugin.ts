import { getRequestListener } from '@hono/node-server'
import type { Connect, Plugin } from 'vite'
import { createApi, type CreateApiOptions } from './createApi.ts'

/** Serves the APIs from Vite's own server, so that the dashboard and they share one origin. */
export function apiPlugin(options?: CreateApiOptions): Plugin {
  // Intentionally not a proxy: it would turn a destroyed connection into a 500 of its own.
  const middleware = (): Connect.NextHandleFunction => {
    const listener = getRequestListener(createApi(options).fetch, { overrideGlobalObjects: false })
    return (request, response, next) => {
      if (/^\/(api|control)\//.test(request.url ?? '')) void listener(request, response)
      else next()
    }
  }
  return {
    name: 'amends-dashboard-api',
    configureServer: ({ middlewares }) => void middlewares.use(middleware()),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(middleware()),
  }
}
