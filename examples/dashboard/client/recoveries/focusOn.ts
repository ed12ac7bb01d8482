import type { Problem } from 'amends'
import { navigate } from '../router/navigate.ts'
import { findApi } from './findApi.ts'

/**
 * Takes the person to what has to be changed: in the form right there, or on the page that has a form for such
 * requests. A file input opens its picker.
 */
export async function focusOn(what: keyof typeof controls, problem: Problem): Promise<void> {
  // Recoveries are used right beside what failed.
  const panel = document.activeElement?.closest('[data-panel]')
  const control = panel?.querySelector<HTMLElement>(`form[data-request] ${controls[what]}`)
  if (control) return enter(control)

  const api = findApi(problem)
  // What no page has a form for was chosen in the strip.
  if (api === 'any') return document.querySelector<HTMLElement>('.trouble-bar [aria-controls]')?.focus()
  const { page, ...panels }: Forms = forms[api]
  const id = problem.code === 'tag_name_exists' ? 'tags' : (panels[what] ?? panels.request)
  navigate(`${page}#${id}`)
  enter(await waitFor(`#${id} form[data-request] ${panels[what] ? controls[what] : controls.request}`))
}

const controls = {
  request: ':is(input:not([type="file"]), select, textarea)',
  name: 'input:not([type="file"])',
  file: 'input[type="file"]',
}

/** Which panels of which page have the forms for an API. Where none takes a name or a file, it is the one for requests. */
const forms = {
  kovrex: { page: '/agents', request: 'call' },
  kortix: { page: '/threads', request: 'new-thread', name: 'new-thread' },
  'voice-agents': { page: '/calls', request: 'numbers', file: 'contacts' },
  knowledge: { page: '/knowledge', request: 'ask', name: 'folders', file: 'upload' },
  agntix: { page: '/chat', request: 'chat' },
}

interface Forms {
  readonly page: string
  readonly request: string
  readonly name?: string
  readonly file?: string
}

function enter(control: HTMLElement | undefined): void {
  control?.focus()
  if (control instanceof HTMLInputElement && control.type === 'file') control.click()
  else if (control instanceof HTMLInputElement) control.select()
}

/** Forms that come with data which is still loading are waited for; their panel is in sight meanwhile. */
async function waitFor(selector: string, patience = 40): Promise<HTMLElement | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 100))
  const control = document.querySelector<HTMLElement>(selector) ?? undefined
  return control || patience === 0 ? control : waitFor(selector, patience - 1)
}
