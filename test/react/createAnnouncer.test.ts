import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnnouncer } from '../../src/react/createAnnouncer.ts'
import type { AnnouncerWorld } from '../../src/react/createAnnouncer.ts'

type Heard = { readonly at: number; readonly text: string; readonly by: string }

/** A page without a screen: everything that is written, with its moment. */
function createWorld(overrides: Partial<AnnouncerWorld> = {}) {
  const start = Date.now()
  const heard: Heard[] = []
  const writes: Heard[] = []
  let isHidden = false
  const listeners = new Set<() => void>()
  const world: AnnouncerWorld = {
    now: Date.now,
    after(ms, run) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    write(politeness, text) {
      writes.push({ at: Date.now() - start, text, by: politeness })
      if (text) heard.push({ at: Date.now() - start, text, by: politeness })
      return true
    },
    notify: () => false,
    isHidden: () => isHidden,
    onShown(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    more: (count) => `${count} more`,
    ...overrides,
  }
  return {
    announcer: createAnnouncer(world),
    heard,
    writes,
    listeners,
    hide: () => void (isHidden = true),
    show() {
      isHidden = false
      listeners.forEach((listener) => listener())
    },
    texts: () => heard.map(({ text }) => text),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('createAnnouncer', () => {
  it('A12: waits 100 ms before the first message', async () => {
    const { announcer, heard } = createWorld()
    announcer.say({ text: 'One' })
    await vi.advanceTimersByTimeAsync(99)
    expect(heard).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(heard).toEqual([{ at: 100, text: 'One', by: 'polite' }])
  })

  it('A11: says the same text twice, clearing 100 ms before it sets', async () => {
    const { announcer, writes } = createWorld()
    announcer.say({ text: 'Again' })
    await vi.advanceTimersByTimeAsync(2_000)
    announcer.say({ text: 'Again' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(writes.map(({ at, text }) => [at, text])).toEqual([
      [0, ''],
      [100, 'Again'],
      [2_000, ''],
      [2_100, 'Again'],
    ])
  })

  it('A10: leaves 1 s between polite messages and collapses what does not fit', async () => {
    const { announcer, heard } = createWorld()
    for (let index = 1; index <= 10; index++) announcer.say({ text: `${index}` })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(heard.map(({ text }) => text)).toEqual(['1', '2', '3', '7 more'])
    const gaps = heard.slice(1).map(({ at }, index) => at - heard[index]!.at)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000)
  })

  it('A9: says one fingerprint once in 30 s', async () => {
    const { announcer, texts } = createWorld()
    for (let time = 0; time < 20; time++) {
      announcer.say({ text: 'Down', fingerprint: 'server' })
      await vi.advanceTimersByTimeAsync(250)
    }
    expect(texts()).toEqual(['Down'])
    await vi.advanceTimersByTimeAsync(26_000)
    announcer.say({ text: 'Down', fingerprint: 'server' })
    await vi.advanceTimersByTimeAsync(200)
    expect(texts()).toEqual(['Down', 'Down'])
  })

  it('A9: says it again at once when the person acted in between', async () => {
    const { announcer, texts } = createWorld()
    announcer.say({ text: 'Down', fingerprint: 'server' })
    await vi.advanceTimersByTimeAsync(3_000)
    announcer.forget('server')
    announcer.say({ text: 'Down', fingerprint: 'server' })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(texts()).toEqual(['Down', 'Down'])
  })

  it('A13: removes the text after 7 s', async () => {
    const { announcer, writes } = createWorld()
    announcer.say({ text: 'One' })
    await vi.advanceTimersByTimeAsync(7_099)
    expect(writes.at(-1)?.text).toBe('One')
    await vi.advanceTimersByTimeAsync(1)
    expect(writes.at(-1)).toEqual({ at: 7_100, text: '', by: 'polite' })
  })

  it('A16: is silent in a hidden tab, and says only the latest on return', async () => {
    const { announcer, texts, hide, show, listeners } = createWorld()
    hide()
    for (let index = 1; index <= 5; index++) announcer.say({ text: `${index}` })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(texts()).toEqual([])
    show()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(texts()).toEqual(['5'])
    expect(listeners.size, 'listens to nothing when nothing is held').toBe(0)
  })

  it('A16: keeps only the latest of what was queued when the tab was hidden', async () => {
    const { announcer, texts, hide, show } = createWorld()
    for (const text of ['1', '2', '3']) announcer.say({ text })
    hide()
    await vi.advanceTimersByTimeAsync(10_000)
    show()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(texts()).toEqual(['3'])
  })

  it('A6: speaks without a region when none is exposed', async () => {
    const notify = vi.fn(() => true)
    const { announcer } = createWorld({ write: () => false, notify })
    announcer.say({ text: 'Behind a modal', politeness: 'assertive' })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(notify.mock.calls).toEqual([['Behind a modal', 'assertive']])
  })

  it('A6: waits for a region where the browser cannot speak without', async () => {
    let isExposed = false
    const heard: string[] = []
    const { announcer } = createWorld({
      write(_, text) {
        if (isExposed && text) heard.push(text)
        return isExposed
      },
    })
    announcer.say({ text: 'Late' })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(heard).toEqual([])
    isExposed = true
    await vi.advanceTimersByTimeAsync(1_000)
    expect(heard).toEqual(['Late'])
  })

  it('takes back what is unsaid, and lets it be said later', async () => {
    const { announcer, texts } = createWorld()
    const takeBack = announcer.say({ text: 'Over', fingerprint: 'x' })
    takeBack()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(texts()).toEqual([])
    announcer.say({ text: 'Again', fingerprint: 'x' })
    await vi.advanceTimersByTimeAsync(1_000)
    takeBack()
    expect(texts()).toEqual(['Again'])
  })

  it('keeps assertive messages out of the polite queue', async () => {
    const { announcer, heard } = createWorld()
    for (const text of ['1', '2', '3']) announcer.say({ text })
    announcer.say({ text: 'Now', politeness: 'assertive' })
    await vi.advanceTimersByTimeAsync(100)
    expect(heard).toContainEqual({ at: 100, text: 'Now', by: 'assertive' })
  })

  it('says nothing after it is silenced', async () => {
    const { announcer, texts } = createWorld()
    announcer.say({ text: 'One' })
    announcer.silence()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(texts()).toEqual([])
  })
})
