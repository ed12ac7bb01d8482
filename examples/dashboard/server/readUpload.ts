import type { ApiContext } from './ApiEnv.ts'

/** The file in the form field `file`; undefined when there is none. */
export async function readUpload(c: ApiContext): Promise<File | undefined> {
  try {
    const { file } = await c.req.parseBody()
    return file instanceof File ? file : undefined
  } catch {
    return undefined
  }
}
