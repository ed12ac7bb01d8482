import { apiNames } from './apiNames.ts'
import type { Trouble } from './Trouble.ts'

/** Troubles by API and group, those only that a search finds by their words. */
export function groupTroubles(troubles: readonly Trouble[], search: string): readonly TroublesOfApi[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = troubles.filter(({ id, api, group, label }) => {
    const text = `${id} ${apiNames[api]} ${group} ${label}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return unique(found.map(({ api }) => api)).map((api) => {
    const own = found.filter((trouble) => trouble.api === api)
    const groups = unique(own.map(({ group }) => group))
    return {
      api,
      groups: groups.map((group) => ({ group, troubles: own.filter((one) => one.group === group) })),
    }
  })
}

/** The troubles of one API. */
export interface TroublesOfApi {
  readonly api: string
  readonly groups: readonly { readonly group: string; readonly troubles: readonly Trouble[] }[]
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
