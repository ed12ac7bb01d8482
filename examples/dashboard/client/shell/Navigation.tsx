const pages = [
  ['/', 'Overview'],
  ['/agents', 'Agents'],
  ['/threads', 'Threads'],
  ['/calls', 'Calls'],
  ['/knowledge', 'Knowledge'],
  ['/chat', 'Chat'],
] as const

/** The way to every page. */
export function Navigation({ path }: { readonly path: string }) {
  return (
    <nav aria-label="Pages">
      <ul>
        {pages.map(([href, name]) => {
          const isHere = href === '/' ? path === '/' : path.startsWith(href)
          return (
            <li key={href}>
              <a href={href} aria-current={isHere ? (path === href ? 'page' : 'true') : undefined}>
                {name}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
