import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.ts'

const found = findChromium()
if (found) {
  console.log(`Chromium for the tests: ${found}`)
} else {
  install()
}

/** Debian's own package first: it also works where Playwright's download is refused. */
function install(): void {
  const asRoot = process.getuid?.() === 0
  if (asRoot && run('apt-get', ['--version'], 'ignore')) {
    console.log('No Chromium here yet: installing the system package (apt-get install chromium) …')
    run('apt-get', ['update', '-qq'])
    if (run('apt-get', ['install', '-y', '-qq', 'chromium']) && findChromium()) return
  }
  console.log('No Chromium here yet: downloading the one of Playwright …')
  if (run('npx', ['playwright', 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium']) && findChromium())
    return
  console.error(
    'The component tests need Chromium, and none could be found or installed. ' +
      'Install Chromium or Chrome, or name one: CHROME_PATH=/path/to/chrome npm test',
  )
  process.exit(1)
}

function run(command: string, args: string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  return spawnSync(command, args, { stdio }).status === 0
}
