import { basename } from 'node:path'
import { readFileSync } from 'node:fs'
import { compileString } from '@internationalized/string-compiler'
import type { Plugin } from 'vite'

/** Compiles `src/locales/<tag>.json` from ICU to small functions: `import { en } from './en.json'`. */
export function messages(): Plugin {
  return {
    name: 'amends:messages',
    enforce: 'pre',
    load(id) {
      if (!/\/src\/locales\/[^/]+\.json$/.test(id)) return
      this.addWatchFile(id)
      return { code: compileLocale(id), moduleType: 'js' }
    },
  }
}

/** The name under which a language is exported: `pt-BR` is `ptBR`. */
export function localeName(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function compileLocale(file: string): string {
  const tag = basename(file, '.json')
  const source = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const lines = Object.entries(source).map(
    ([key, text]) => `  ${JSON.stringify(key)}: ${compileMessage(text)},`,
  )
  return `export const ${localeName(tag)} = { tag: '${tag}', messages: {\n${lines.join('\n')}\n} }\n`
}

/** Text without placeholders stays a plain string: it minifies better than a template. */
function compileMessage(text: string): string {
  return text.includes('{') ? compileString(text) : JSON.stringify(text)
}
