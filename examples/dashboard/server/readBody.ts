import type { ApiContext } from './ApiEnv.ts'

/** The JSON object in the request; undefined when the body is not one. */
export async function readBody(c: ApiContext): Promise<Record<string, unknown> | undefined> {
  try {
    const body: unknown = JSON.parse(await c.req.text())
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
