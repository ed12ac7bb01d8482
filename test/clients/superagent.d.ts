/** The package brings no types; this is what its test uses. */
declare module 'superagent' {
  interface SuperAgentRequest extends Promise<unknown> {
    timeout(ms: number): this
    abort(): this
  }
  const superagent: { get(url: string): SuperAgentRequest }
  export default superagent
}
