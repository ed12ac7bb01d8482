/** One documented error row which a visitor of the dashboard can bring about. */
export interface Trouble<State> {
  readonly id: string
  /** The heading of the document under which the row stands. */
  readonly group: string
  readonly label: string
  /** The code, or the message where the document knows no codes. */
  readonly row: string
  readonly probe: Probe
  readonly answer: Answer
  readonly ends: Ending
  cause(state: State): void
  mend(state: State): void
  isActive(state: State): boolean
}

/** A request of the dashboard; the path is relative to where its API is mounted. */
export interface Probe {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  /** Sent as the field `file` of a form. */
  readonly file?: { readonly name: string; readonly type: string; readonly bytes: number }
  /** These win over the credentials; an empty text leaves the header out. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What the probe answers while the trouble lasts. */
export interface Answer {
  /** Without it no response arrives: the connection is cut, or nothing ever comes. */
  readonly status?: number
  /** The documented part of the JSON body. */
  readonly body?: unknown
  /** Fields of the body whose value differs from one time to the next. */
  readonly has?: readonly string[]
  /** A piece of a body which is not JSON. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** How the trouble goes away. */
export type Ending =
  /** The real endpoint that a person's recovery calls. */
  | { readonly by: 'cure'; readonly request: Probe }
  | { readonly by: 'time'; readonly ms: number }
  | { readonly by: 'attempts'; readonly failures: number }
  /** The request itself is the cause: sending this one `instead` works. */
  | { readonly by: 'request'; readonly instead: Probe }
  /** Somebody else has to repair it. */
  | { readonly by: 'mend' }

type Switch<State> = Pick<Trouble<State>, 'cause' | 'mend' | 'isActive'>

/** Makes troubles which are one field of the state having one value. */
export function troublesOf<State>() {
  return {
    when<Key extends keyof State>(key: Key, broken: State[Key], healthy: State[Key]): Switch<State> {
      return {
        cause: (state) => void (state[key] = broken),
        mend: (state) => void (state[key] = healthy),
        isActive: (state) => state[key] === broken,
      }
    },
    /** Nothing to cause: the probe is wrong by itself. */
    byRequest: { cause: () => {}, mend: () => {}, isActive: () => false } satisfies Switch<State>,
  }
}

export const get = (path: string, headers?: Probe['headers']): Probe => ({
  method: 'GET',
  path,
  ...(headers && { headers }),
})
export const post = (path: string, body: unknown = {}, headers?: Probe['headers']): Probe => ({
  method: 'POST',
  path,
  body,
  ...(headers && { headers }),
})
export const patch = (path: string, body: unknown, headers?: Probe['headers']): Probe => ({
  method: 'PATCH',
  path,
  body,
  ...(headers && { headers }),
})
export const del = (path: string): Probe => ({ method: 'DELETE', path })
export const upload = (path: string, name: string, type: string, bytes: number): Probe => ({
  method: 'POST',
  path,
  file: { name, type, bytes },
})
