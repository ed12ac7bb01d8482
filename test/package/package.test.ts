import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The packed package as its users install it, beside what they have anyway. */
let app: string

beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), 'amends-'))
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ files: { path: string }[] }]
  const target = join(app, 'node_modules/amends')
  for (const { path } of files) {
    mkdirSync(join(target, path, '..'), { recursive: true })
    cpSync(path, join(target, path))
  }
  for (const neighbour of [
    'react',
    'react-dom',
    'scheduler',
    '@tanstack',
    '@internationalized',
    '@swc',
    'swr',
    'dequal',
    'use-sync-external-store',
    '@types',
    'csstype',
  ]) {
    symlinkSync(resolve('node_modules', neighbour), join(app, 'node_modules', neighbour))
  }
  writeFileSync(join(app, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

describe('the package', () => {
  it('holds up to publint', () => {
    const { status, stdout } = run('node_modules/.bin/publint', ['--strict'])
    expect(status, stdout).toBe(0)
  })

  it('gives every module resolver its types', () => {
    const doors = [
      '.',
      'core',
      'retry',
      'query',
      'swr',
      'testing',
      'dialects/kovrex',
      'forms/native',
      'locales/en',
    ]
    const { status, stdout } = run('node_modules/.bin/attw', [
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--entrypoints',
      ...doors,
    ])
    expect(status, stdout).toBe(0)
  })

  it('runs in plain Node, server-renders, and touches nothing at import', () => {
    const script = `
      const before = Object.keys(globalThis).length
      const { createProfile, AmendsProvider, ErrorBanner } = await import('amends')
      const { decodeProblem } = await import('amends/core')
      const { kovrex } = await import('amends/dialects/kovrex')
      const { en } = await import('amends/locales/en')
      await import('amends/query'); await import('amends/retry'); await import('amends/swr'); await import('amends/forms/native'); await import('amends/testing')
      if (Object.keys(globalThis).length !== before) throw new Error('left something global')
      const { createElement: h } = await import('react')
      const { renderToString } = await import('react-dom/server')
      const failure = { status: 401, body: { error: 'revoked_api_key', message: 'API key has been revoked' } }
      const profile = createProfile({ dialects: [kovrex], locale: en, recoveries: { createApiKey: '/keys' } })
      console.log(decodeProblem(failure).kind, renderToString(h(AmendsProvider, { profile }, h(ErrorBanner, { failure }))))
    `
    const { status, stdout, stderr } = run('node', ['--input-type=module', '-e', script], app)
    expect(status, stderr).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain('authentication <')
    expect(stdout).toContain('This API key has been revoked')
    expect(stdout).toContain('href="/keys"')
    expect(stdout).not.toContain('style=')
  })

  it('has types that report a mistake', () => {
    const consumer = `
      import { createProfile, type Problem } from 'amends'
      import { kovrex } from 'amends/dialects/kovrex'
      import { en } from 'amends/locales/en'
      import { attachAmends } from 'amends/query'
      createProfile({ locale: en, dialects: [kovrex, { match: 'https://api.example.test/', dialect: kovrex }], recoveries: { signIn: '/login' } })
      const kind: Problem['kind'] = 'server'
      void [attachAmends, kind]
      // @ts-expect-error: there is no such recovery
      createProfile({ recoveries: { sing: '/login' } })
      // @ts-expect-error: there is no such kind
      const wrong: Problem['kind'] = 'sever'
    `
    writeFileSync(join(app, 'consumer.ts'), consumer)
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ] as const) {
      const options = [
        '--strict',
        '--noEmit',
        '--skipLibCheck',
        '--jsx',
        'react-jsx',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
        '--types',
        'react',
      ]
      const { status, stdout } = run(resolve('node_modules/.bin/tsc'), [...options, 'consumer.ts'], app)
      expect(status, stdout).toBe(0)
    }
  })

  it('carries "use client" only where React runs, and no style but the stylesheet', () => {
    const directed = globSync('dist/**/*.js').filter((file) =>
      readFileSync(file, 'utf8').startsWith('"use client"'),
    )
    expect(directed.filter((file) => /dist\/(core|dialects|locales|retry)\//.test(file))).toEqual([])
    expect(directed).toContain('dist/react/AmendsProvider.js')
    expect(globSync('dist/**/*.js').filter((file) => /\.css['"]/.test(readFileSync(file, 'utf8')))).toEqual(
      [],
    )
  })

  it('has a stylesheet of at most 4 KB', () => {
    const css = readFileSync('dist/styles.css')
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(4096)
    expect(css.toString(), 'both schemes survive the build').toContain('light-dark(')
  })
})

function run(command: string, args: readonly string[], cwd = '.') {
  return spawnSync(command, args, { cwd, encoding: 'utf8' })
}
