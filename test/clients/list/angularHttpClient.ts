import type { Client } from '../Client.ts'

export const angularHttpClient: Client = {
  name: 'Angular `HttpClient`',
  call: 'http.get(url).pipe(catchError((response: HttpErrorResponse) => …))',
  retries: 'only with `retry()`',
  async fail({ url, limit }) {
    let response: Response
    try {
      response = await fetch(url, { signal: limit })
    } catch (error) {
      return new HttpErrorResponse({ error, status: 0, statusText: 'Unknown Error', url })
    }
    const { status, statusText, headers } = response
    const init = { status, statusText, headers: new HttpHeaders(headers), url }
    let text: string
    try {
      text = await response.text()
    } catch (error) {
      return new HttpErrorResponse({ ...init, error })
    }
    return new HttpErrorResponse({ ...init, error: parse(text, response.ok) })
  },
}

/** A body that is no JSON stays a text where the status tells of an error. */
function parse(text: string, ok: boolean): unknown {
  try {
    return text ? JSON.parse(text) : null
  } catch (error) {
    return ok ? { error, text } : text
  }
}

/** As https://angular.dev/api/common/http/HttpHeaders describes it. */
class HttpHeaders {
  readonly #values = new Map<string, string[]>()

  constructor(headers: Headers) {
    headers.forEach((value, name) => this.#values.set(name, [value]))
  }
  keys() {
    return [...this.#values.keys()]
  }
  has(name: string) {
    return this.#values.has(name.toLowerCase())
  }
  get(name: string) {
    return this.#values.get(name.toLowerCase())?.[0] ?? null
  }
  getAll(name: string) {
    return this.#values.get(name.toLowerCase()) ?? null
  }
  /** Not in the documentation, and the other way round than `Headers` has it. */
  forEach(tell: (name: string, values: string[]) => void) {
    for (const [name, values] of this.#values) tell(name, values)
  }
}

/** As https://angular.dev/api/common/http/HttpErrorResponse describes it. */
class HttpErrorResponse {
  readonly name = 'HttpErrorResponse'
  readonly ok = false
  readonly message: string
  readonly headers: HttpHeaders
  readonly status: number
  readonly statusText: string
  readonly url: string | null
  readonly error: unknown

  constructor(init: {
    readonly error?: unknown
    readonly headers?: HttpHeaders
    readonly status: number
    readonly statusText: string
    readonly url: string
  }) {
    this.headers = init.headers ?? new HttpHeaders(new Headers())
    this.status = init.status
    this.statusText = init.statusText
    this.url = init.url
    this.error = init.error ?? null
    this.message =
      init.status >= 200 && init.status < 300
        ? `Http failure during parsing for ${init.url}`
        : `Http failure response for ${init.url}: ${init.status} ${init.statusText}`
  }
}
