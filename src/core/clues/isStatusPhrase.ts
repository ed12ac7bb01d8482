/** What a status says anyway. */
const phrase =
  /^(error|bad request|unauthori[sz]ed|payment required|forbidden|not found|method not allowed|conflict|gone|unprocessable (entity|content)|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)\.?$/i

/** Whether a text only repeats the status in words. */
export function isStatusPhrase(text: string): boolean {
  return phrase.test(text)
}
