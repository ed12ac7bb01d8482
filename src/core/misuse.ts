declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * What developers can get wrong, by number: what happened, why it matters, what to do.
 * 1xx core, 2xx react, 3xx components, 4xx query.
 */
const sentences: Readonly<Record<number, string>> = {
  101: 'A dialect threw while it read a failure. The problem was decoded without it, so its codes, words and waits are missing. Make its `recognises` and `read` total: they must accept any body.',
  102: 'A dialect has no name. Problems cannot say where they come from, and its meanings are never found. Give it a lower-case `name`, as in its import path.',
  103: 'A dialect gives a code or a kind a meaning with an unknown kind. The problem keeps its general kind, so people read other words than you meant. Use one of the kinds of `ProblemKind`.',
  104: 'A dialect has neither codes, kinds, `read`, `recognises` nor `retry`. It changes nothing. Give it at least one of them, or leave it out.',
  105: 'A profile has a handler for a recovery that does not exist. It is never offered, so people miss a way out. Use one of the names of `RecoveryId`.',
  106: 'A profile has a handler for a recovery that Amends does by itself. The handler is never called. Leave it out; `onRecover` tells when the recovery was used.',
  107: 'A dialect names a recovery that does not exist. It is never offered, so people miss a way out. Use one of the names of `RecoveryId`.',
  108: 'A language has a tag that is no BCP 47 tag. Numbers, times and plurals would throw; they are written as in a similar language or in English. Give it a tag like `en` or `pt-BR`.',
  109: 'A profile has a time zone that does not exist here. Times would throw; they are told in UTC, which is wrong for most people. Use an IANA name like `Europe/Berlin`, or leave it out.',
  110: 'A callback of the profile threw. It was ignored, so that people still see what failed and what helps, but what it does was not done. Make it total: it must accept any problem.',
  201: 'A surface or a hook was used outside `<AmendsProvider>`. It speaks English, offers nothing that the app can do, and nothing is announced to screen readers. Wrap the app in `<AmendsProvider profile={profile}>`.',
  401: 'A hook of amends/query was used with a query client that is not attached. It cannot know when requests fail or retry. Call `attachAmends(queryClient, profile)` once, where the client is made.',
  402: 'A `retry` or `retryDelay` function threw. Its answer is unknown, so the general policy decides. Make it total: it is asked about every failure.',
  403: 'A query client was attached a second time, with another profile or other options. The first attachment stays, so the new ones have no effect. Attach once, where the client is made; call `detach()` before attaching anew.',
}

/** The sentence for a developer's mistake, with its number. */
export function misuse(number: number): string {
  let sentence: string | undefined
  try {
    // Written so that bundlers leave the table out of production; where there is no `process`, the number must do.
    if (process.env.NODE_ENV !== 'production') sentence = sentences[number]
  } catch {}
  return `Amends ${number}: ${sentence ?? 'Something is not used as intended.'}`
}
