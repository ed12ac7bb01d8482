import { describe, expect, it, onTestFinished } from 'vitest'
import { findControl } from '../../src/react/index.ts'

function show(html: string): void {
  const meta = document.createElement('meta')
  meta.name = 'description'
  document.head.append(meta)
  const container = document.createElement('div')
  container.innerHTML = html
  document.body.append(container)
  onTestFinished(() => {
    meta.remove()
    container.remove()
  })
}

describe('findControl', () => {
  it.each([
    ['a meta element of the page', '<textarea name="description" data-right></textarea>'],
    ['a form of the same name', '<form name="description"></form><input name="description" data-right>'],
    [
      'the hidden half of a checkbox',
      '<input type="hidden" name="description"><input type="checkbox" name="description" data-right>',
    ],
    [
      'a heading that has the name as its id',
      '<h2 id="description">About</h2><input name="description" data-right>',
    ],
  ])('finds the control, not %s', (_, html) => {
    show(html)
    expect(findControl('description')?.hasAttribute('data-right')).toBe(true)
  })

  it('finds a control by its id alone', () => {
    show('<input id="description" data-right>')
    expect(findControl('description')?.hasAttribute('data-right')).toBe(true)
  })
})
