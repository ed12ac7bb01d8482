import { readJson } from './envelopes/readJson.ts'
import type { HttpFailure } from './Problem.ts'

/** How much of a body is read: an error says what it has to say early. */
const limit = 65_536

/** Reads a response into a plain failure: its body once and 64 KB at most, parsed when it is JSON. Never throws. */
export async function readFailure(response: Response): Promise<HttpFailure> {
  const text = await readText(response)
  return {
    status: response.status,
    headers: response.headers,
    body: readJson(text) ?? (text || undefined),
    url: response.url || undefined,
  }
}

async function readText(response: Response): Promise<string> {
  let text = ''
  try {
    // React Native has no stream.
    if (!response.body) return (await response.text()).slice(0, limit)
    const reader = response.body.getReader()
    const decoder = createDecoder(response.headers.get('content-type'))
    for (let size = 0; size < limit;) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value.subarray(0, limit - size), { stream: true })
      size += value.byteLength
      if (size >= limit) reader.cancel().catch(() => {})
    }
  } catch {
    // Read by somebody else, aborted or cut off: what has come so far must do.
  }
  return text
}

function createDecoder(type: string | null): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(type ?? '')?.[1])
  } catch {
    return new TextDecoder()
  }
}
