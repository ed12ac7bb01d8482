import { expectOk } from 'amends'
import { findCredentials } from './credentials.ts'

/** Sends a request and answers its JSON. Whatever is no good answer is thrown, as it is: Amends makes sense of it. */
export async function send<Data = void>(path: string, request: Request = {}): Promise<Data> {
  const { method = 'GET', body, file, headers, signal, timeoutMs = 6000 } = request
  const response = await fetch(path, {
    method,
    headers: { ...(await findCredentials(path)), ...(body === undefined ? {} : json), ...headers },
    body: file ? formOf(file) : body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
  })
  await expectOk(response)
  return (response.status === 204 ? undefined : await response.json()) as Data
}

/** What a request may say besides its path. */
export interface Request {
  readonly method?: string
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as the form field `file`, instead of a body. */
  readonly file?: File
  /** These win over the credentials; an empty text leaves the header out. */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** How long an answer may take. @default 6000 */
  readonly timeoutMs?: number
}

const json = { 'Content-Type': 'application/json' }

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}
