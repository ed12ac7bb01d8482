/** What stands between the dashboard and a service that always works. */
export type Proxy =
  | 'healthy'
  | 'html_502'
  | 'html_200'
  | 'cut_json'
  | 'cut_connection'
  | 'endless_body'
  | 'login_redirect'
  | 'destroyed'
  | 'silent'
  | 'hostile'
  | 'empty_500'
  | 'problem_429'
  | 'problem_422'

export interface AnyState {
  proxy: Proxy
  /** When the allowance of the proxy is renewed. */
  limitedUntil: number
}

/** A proxy which does nothing. */
export function createAnyState(): AnyState {
  return { proxy: 'healthy', limitedUntil: 0 }
}
