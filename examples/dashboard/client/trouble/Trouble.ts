/** A trouble as the switchboard of the server describes it. */
export interface Trouble {
  readonly id: string
  readonly api: string
  readonly group: string
  readonly label: string
  readonly active: boolean
  /** Whether the server has to be broken first, or the request is wrong by itself. */
  readonly causedBy: 'state' | 'request'
  /** The request that meets it. */
  readonly probe: Probe
}

/** A request that meets a trouble; its path is complete. */
export interface Probe {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly file?: { readonly name: string; readonly type: string; readonly bytes: number }
  readonly headers?: Readonly<Record<string, string>>
}
