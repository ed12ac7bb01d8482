import type { ApiName } from '../data/apiQuery.ts'
import { forgetCredentials } from '../data/credentials.ts'
import { send } from '../data/send.ts'

/** Changes something that failures may come from; what the dashboard knew of that API is then out of date. */
export async function post(path: `/api/${ApiName}/${string}`, body: unknown = {}): Promise<void> {
  await send(path, { method: 'POST', body })
  forgetCredentials(path.split('/')[2]!)
}
