import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { localeName, messages } from './messages.ts'

/** Builds the package: one output file for each source file, so that apps carry only what they use. */
rmSync('dist', { recursive: true, force: true })

const locales = globSync('src/locales/*.json')
const doors = [
  ...globSync('src/*/index.ts'),
  ...globSync('src/{dialects,forms}/*.ts'),
  ...locales,
  'src/index.ts',
]
const shared: InlineConfig = { configFile: false, logLevel: 'warn', plugins: [messages()], publicDir: false }

await build({
  ...shared,
  build: {
    target: 'es2022',
    minify: false,
    // The package's users bundle it: their tools need names, and errors need lines.
    sourcemap: false,
    lib: { entry: doors, formats: ['es'] },
    rollupOptions: {
      external: (id) => !/^[./\0]/.test(id) && !id.startsWith('amends:') && !/^[A-Z]:/i.test(id),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) => `${name.replace(/\.json$/, '')}.js`,
      },
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})

await build({
  ...shared,
  build: {
    emptyOutDir: false,
    cssMinify: true,
    // The first versions with light-dark(): for older ones it would be rewritten into something that needs a color-scheme.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rollupOptions: { input: 'src/styles/styles.css', output: { assetFileNames: 'styles.css' } },
  },
})

execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })

mkdirSync('dist/locales', { recursive: true })
for (const file of locales) {
  const tag = basename(file, '.json')
  copyFileSync(file, `dist/locales/${tag}.json`)
  writeFileSync(
    `dist/locales/${tag}.d.ts`,
    `import type { Locale } from '../core/index.js'\nexport declare const ${localeName(tag)}: Locale\n`,
  )
}
console.log('Built dist.')
