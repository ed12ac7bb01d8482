import type { ApiName } from '../data/apiQuery.ts'
import { forgetCredentials } from '../data/credentials.ts'
import { queryClient } from '../data/queryClient.ts'
import { send } from '../data/send.ts'

/** Changes something that failures may come from. What the dashboard knew of that API is then out of date. */
export async function post(path: `/api/${ApiName}/${string}`, body: unknown = {}): Promise<void> {
  await send(path, { method: 'POST', body })
  const api = path.split('/')[2]!
  forgetCredentials(api)
  // Not awaited: the recovery is done, whatever reading takes.
  void queryClient.invalidateQueries({ queryKey: [api] })
}
