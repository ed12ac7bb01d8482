/** The name of the tab, as the app gave it and as failures change it. */
export interface TabTitle {
  /** Shows a text with `ownTitle` in it instead of the app’s own name. Answers how to take it back. */
  readonly add: (change: TitleChange) => () => void
}

/** What a failure makes of the tab’s name. */
export interface TitleChange {
  /** Of each the latest is shown, the prefix before the page: two summaries say "Error:" once. */
  readonly place: 'page' | 'prefix'
  /** With `ownTitle` where the app’s own name goes. */
  readonly pattern: string
  /** Shown where the app has no name. @default the pattern around nothing */
  readonly alone?: string
}

/** What stands in a pattern for the app’s own name. */
export const ownTitle = '\uE000'

/** Makes the keeper of the tab’s name. */
export function createTabTitle(): TabTitle {
  const changes: TitleChange[] = []
  let own = ''
  let shown: string | undefined

  return {
    add(change) {
      read()
      changes.push(change)
      show()
      return () => {
        read()
        changes.splice(changes.indexOf(change), 1)
        show()
      }
    },
  }

  /** Whoever named the tab meanwhile knows better; what they took over of ours is still ours. */
  function read(): void {
    if (document.title !== shown) own = findShown().reduceRight(strip, document.title)
  }

  function show(): void {
    document.title = findShown().reduce(apply, own)
    // As the document has it: without blanks at the ends.
    shown = document.title
  }

  function findShown(): readonly TitleChange[] {
    return (['page', 'prefix'] as const).flatMap(
      (place) => changes.findLast((change) => change.place === place) ?? [],
    )
  }
}

function apply(title: string, { pattern, alone }: TitleChange): string {
  return title === '' && alone !== undefined ? alone : pattern.replace(ownTitle, () => title)
}

function strip(title: string, { pattern }: TitleChange): string {
  const [start = '', end] = pattern.split(ownTitle)
  const isOurs = end !== undefined && title.startsWith(start) && title.endsWith(end)
  return isOurs ? title.slice(start.length, title.length - end.length) : title
}
