import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Where Chromium is on this machine; undefined if there is none yet. */
export function findChromium(): string | undefined {
  const downloaded = chromium.executablePath()
  if (downloaded && existsSync(downloaded)) return downloaded
  const named = process.env.CHROME_PATH
  if (named && existsSync(named)) return named
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean)
}

/** How the tests start it. Closed networks refuse what Chromium asks for by itself, many at a time. */
export function chromiumLaunch() {
  const executablePath = findChromium()
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  }
}

function onPath(name: string): string | undefined {
  try {
    return (
      execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    )
  } catch {
    return undefined
  }
}
