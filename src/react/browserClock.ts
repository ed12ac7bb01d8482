/** Time as the browser has it. */
export const browserClock = {
  now: (): number => Date.now(),
  after(ms: number, run: () => void): () => void {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
