import { expect, it } from 'vitest'

/** Which rooms a room may import from. A room missing here may import nothing. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  dialects: ['core'],
  locales: ['core'],
  retry: ['core'],
  react: ['core', 'retry', 'locales'],
  components: ['core', 'retry', 'react'],
  query: ['core', 'retry', 'react'],
  swr: ['core', 'retry', 'react'],
  forms: ['core', 'react'],
  styles: ['components'],
  testing: ['core', 'retry', 'react', 'components', 'query', 'dialects', 'locales'],
}

/** What of npm a room may import; types of React are its own business. */
const mayInstall: Record<string, readonly string[]> = {
  core: ['@internationalized/string'],
  react: ['react'],
  components: ['react'],
  query: ['react', '@tanstack/react-query'],
  swr: ['react', 'swr'],
  forms: ['react'],
}

const sources = import.meta.glob<string>('../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.entries(sources).map(([path, text]) => ({ path: path.slice('../src/'.length), text }))
const rooms = [...new Set(files.map(({ path }) => roomOf(path)).filter(Boolean))]

it('every room is known here', () => {
  expect(rooms.filter((room) => !(room in mayImport))).toEqual([])
})

for (const { path, text } of files) {
  const room = roomOf(path)
  it(`${path} imports only what its room may`, () => {
    for (const specifier of importsOf(text)) {
      if (!specifier.startsWith('.')) {
        if (room) expect(mayInstall[room] ?? [], specifier).toContain(specifier)
        continue
      }
      const target = resolve(path, specifier)
      const targetRoom = roomOf(target)
      if (!room) continue
      if (targetRoom === room) {
        expect(target, 'no file imports its own room’s index').not.toBe(`${room}/index.ts`)
      } else {
        expect(mayImport[room] ?? [], specifier).toContain(targetRoom)
        if (room !== 'styles')
          expect(target, 'other rooms are entered by their door').toMatch(/^\w+\/(index\.ts|[\w-]+\.json)$/)
      }
    }
  })
}

it('every relative import carries its extension', () => {
  const bare = files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((specifier) => specifier.startsWith('.') && !/\.(ts|tsx|json|css)$/.test(specifier))
      .map((specifier) => `${path}: ${specifier}`),
  )
  expect(bare).toEqual([])
})

it('every file stays under 250 lines', () => {
  expect(files.filter(({ text }) => text.split('\n').length > 250).map(({ path }) => path)).toEqual([])
})

it('nothing is exported by default, and no file is a drawer', () => {
  expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
  expect(
    files
      .filter(({ path }) => /(^|\/)(utils?|helpers?|common|shared|misc|types|constants)\b/i.test(path))
      .map(({ path }) => path),
  ).toEqual([])
})

it('every file exports what its name says', () => {
  const strangers = files
    .filter(({ path }) => path.includes('/') && !path.endsWith('/index.ts'))
    .filter(({ path, text }) => {
      const name = path
        .split('/')
        .at(-1)!
        .replace(/\.tsx?$/, '')
      const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      // A door for a form library is named as users import it, its hook as hooks are.
      const hook = path.startsWith('forms/') && `use${camel[0]!.toUpperCase()}${camel.slice(1)}Form`
      return !new RegExp(
        `export (?:declare )?(?:async )?(?:function|const|class|interface|type) ${hook || camel}\\b`,
      ).test(text)
    })
    .map(({ path }) => path)
  expect(strangers).toEqual([])
})

it('everything exported says in a doc comment what it is', () => {
  const silent = files.flatMap(({ path, text }) => {
    const lines = text.split('\n')
    return (
      lines
        .map((line, index) => ({ line, before: lines[index - 1] ?? '' }))
        .filter(({ line }) =>
          /^export (?:declare )?(?:async )?(?:function|const|class|interface|type) \w/.test(line),
        )
        // Further overloads share the comment of the first.
        .filter(({ before }) => !before.trimEnd().endsWith('*/') && !before.startsWith('export function'))
        .map(({ line }) => `${path}: ${line}`)
    )
  })
  expect(silent).toEqual([])
})

it('imports make no circle', () => {
  const graph = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((s) => s.startsWith('.'))
        .map((s) => resolve(path, s)),
    ]),
  )
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path))
      return void circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  expect(circles).toEqual([])
})

function roomOf(path: string): string {
  return path.includes('/') ? path.split('/')[0]! : ''
}

function importsOf(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\s[^'"`]*?\bfrom '([^']+)'|^import '([^']+)'/gm)
  return [...statements].map(([, named, bare]) => (named ?? bare)!)
}

function resolve(path: string, specifier: string): string {
  return new URL(specifier, `http://src/${path}`).pathname.slice(1)
}
