import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { printTable } from './printTable.ts'

/** What an app carries for each thing it imports: minified, tree-shaken, brotli; React and the data libraries excluded. */
const imports: Readonly<Record<string, string>> = {
  decodeProblem: `export { decodeProblem } from './dist/core/index.js'`,
  'decoding, all of it': `export { decodeProblem, defineDialect, detectProblem, expectOk, ProblemError, readFailure } from './dist/core/index.js'`,
  'amends/core': `export * from './dist/core/index.js'`,
  'ErrorBanner with its provider': `export { AmendsProvider, ErrorBanner } from './dist/index.js'`,
  amends: `export * from './dist/index.js'`,
  'amends/query': `export * from './dist/query/index.js'`,
  'amends/dialects/kovrex': `export * from './dist/dialects/kovrex.js'`,
}

const entry = resolve('node_modules/.cache/amends/size/entry.js')
mkdirSync(dirname(entry), { recursive: true })

const rows: string[][] = []
for (const [name, code] of Object.entries(imports)) {
  writeFileSync(entry, code.replaceAll('./dist/', `${resolve('dist')}/`))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      // Intentionally not library mode, which keeps the white space of ES modules.
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: /^(react|react-dom|swr|@tanstack)/,
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as { output: { code?: string }[] }[]
  const text = outputs.flatMap(({ output }) => output.map((chunk) => chunk.code ?? '')).join('')
  rows.push([
    name,
    `${(text.length / 1024).toFixed(1)} KB`,
    `${(brotliCompressSync(text).length / 1024).toFixed(1)} KB`,
  ])
}
printTable(['import', 'minified', 'brotli'], rows)
