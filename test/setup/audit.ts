import axe from 'axe-core'
import { expect } from 'vitest'

/** Expects axe to find nothing wrong, and nothing that it cannot decide. */
export async function audit(element: Element = document.body): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations, incomplete } = await axe.run(element, { runOnly: tags })
  const findings = [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  )
  expect(findings).toEqual([])
}
