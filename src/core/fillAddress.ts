import { parseUrl } from './clues/parseUrl.ts'
import { peek } from './clues/peek.ts'
import { describeForSupport } from './describeForSupport.ts'
import type { PresentationContext } from './PresentationContext.ts'
import type { Problem } from './Problem.ts'
import type { Profile } from './Profile.ts'

/** The app's link with what is known of the case in the place of `{here}`, `{requestId}`, `{code}` and `{support}`. */
export function fillAddress(
  address: string,
  problem: Problem,
  profile: Profile,
  context: PresentationContext,
): string {
  return address.replace(/\{(here|requestId|code|support)\}/g, (_, name: string) => {
    if (name === 'here') return encode(context.here)
    if (name === 'support')
      return encode(
        describeForSupport(problem, profile, { page: findPage(context), at: context.now }),
        address,
      )
    return encode(name === 'code' ? problem.code : problem.requestId)
  })
}

function findPage({ here }: PresentationContext): string | undefined {
  if (!here) return undefined
  const base = peek(peek(globalThis, 'location'), 'href')
  const url = parseUrl(here, typeof base === 'string' ? base : 'relative:///')
  return url && (/^https?:/.test(url.protocol) ? url.origin : '') + url.pathname
}

/** Half a character makes `encodeURIComponent` throw; in a mail a line ends in two (RFC 6068). */
function encode(text = '', address = ''): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd')
  return encodeURIComponent(/^mailto:/i.test(address) ? whole.replaceAll('\n', '\r\n') : whole)
}
