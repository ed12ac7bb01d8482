import { beforeEach, describe, expect, it, vi } from 'vitest'
import { presentProblem } from '../../src/core/index.ts'
import type { PresentationContext, RetrySnapshot } from '../../src/core/index.ts'
import { browserClock } from '../../src/react/browserClock.ts'
import { createAnnouncer } from '../../src/react/createAnnouncer.ts'
import { createFailureVoice } from '../../src/react/createFailureVoice.ts'
import type { Scene } from '../../src/react/createFailureVoice.ts'
import { createProfile } from '../../src/react/createProfile.ts'

const profile = createProfile({ timeZone: 'UTC' })

function createStage() {
  const heard: { readonly at: number; readonly text: string; readonly by: string }[] = []
  const start = Date.now()
  const announcer = createAnnouncer({
    ...browserClock,
    write: (by, text) =>
      text ? (heard.push({ at: Math.round((Date.now() - start) / 1000), text, by }), true) : true,
    notify: () => false,
    isHidden: () => false,
    onShown: () => () => {},
    more: (count) => `${count} more`,
  })
  const voice = createFailureVoice(announcer, browserClock)
  return {
    heard,
    announcer,
    voice,
    texts: () => heard.map(({ text }) => text),
    show: (part: Partial<Scene>) => voice.follow({ profile, isInView: () => true, ...part }),
  }
}

function present(failure: unknown, context: PresentationContext = {}) {
  return presentProblem(profile.decode(failure), profile, { retry: 'waiting', surface: 'inline', ...context })
}

function snapshot(part: Partial<RetrySnapshot>): RetrySnapshot {
  return {
    phase: 'waiting',
    failures: 1,
    attempt: 2,
    maxAttempts: 5,
    canRetryNow: true,
    canStop: true,
    ...part,
  }
}

const waiting = (seconds: number, part: Partial<RetrySnapshot> = {}) =>
  snapshot({ deadline: Date.now() + seconds * 1000, ...part })

const network = new TypeError('Failed to fetch')

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T14:20:00Z') })
  return () => vi.useRealTimers()
})

describe('createFailureVoice', () => {
  it.each([
    [2, []],
    [5, [0]],
    [15, [0]],
    [20, [0]],
    [30, [0, 20]],
    [45, [0, 35]],
    [60, [0, 30, 50]],
    [90, [0, 30, 60, 80]],
    [120, [0, 60, 90, 110]],
    [300, [0, 240, 270, 290]],
    [900, [0]],
  ])('T3: speaks a wait of %i s at %j', async (seconds, moments) => {
    const { show, heard } = createStage()
    show({ presentation: present(network), snapshot: waiting(seconds) })
    await vi.advanceTimersByTimeAsync(seconds * 1000)
    expect(heard.map(({ at }) => at)).toEqual(moments)
  })

  it('says what happened, then counts down', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network, { operation: 'load' }), snapshot: waiting(30) })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(texts()[0]).toMatch(/^Warning: Couldn’t load this\. .*Trying again in 30 seconds\.$/)
    expect(texts()[1]).toBe('Trying again in 10 seconds.')
  })

  it('T8: says a long wait as a clock time', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), snapshot: waiting(900) })
    await vi.advanceTimersByTimeAsync(900_000)
    expect(texts()).toEqual([expect.stringContaining('Trying again at 02:35')])
  })

  it('keeps quick retries to itself and introduces the failure at the first long wait', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), snapshot: waiting(2) })
    await vi.advanceTimersByTimeAsync(2_000)
    show({ presentation: present(network), snapshot: snapshot({ phase: 'attempting' }) })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(texts()).toEqual([])
    show({ presentation: present(network), snapshot: waiting(20, { failures: 2 }) })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(texts()).toEqual([expect.stringMatching(/^Warning: Can’t reach the server\..*20 seconds\.$/)])
  })

  it('says "Still not working" for the next wait, and "Trying again…" only for an attempt that takes long', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), snapshot: waiting(20) })
    await vi.advanceTimersByTimeAsync(20_000)
    show({ presentation: present(network), snapshot: snapshot({ phase: 'attempting' }) })
    await vi.advanceTimersByTimeAsync(1_900)
    show({ presentation: present(network), snapshot: waiting(20, { failures: 2 }) })
    await vi.advanceTimersByTimeAsync(20_000)
    show({ presentation: present(network), snapshot: snapshot({ phase: 'attempting', failures: 2 }) })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(texts().slice(1)).toEqual(['Still not working. Trying again in 20 seconds.', 'Trying again…'])
  })

  it('A15: says that it worked', async () => {
    const { show, heard } = createStage()
    show({ presentation: present(network), snapshot: waiting(20) })
    await vi.advanceTimersByTimeAsync(1_000)
    show({ snapshot: snapshot({ phase: 'attempting', failures: 0 }) })
    show({ snapshot: snapshot({ phase: 'recovered', failures: 0 }) })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(heard.at(-1)).toMatchObject({ text: 'That worked. Everything is up to date.', by: 'polite' })
  })

  it('says nothing at the end of what it never spoke of, nor of what was put away', async () => {
    const silent = createStage()
    silent.show({ presentation: present(network), snapshot: waiting(2) })
    silent.show({ snapshot: snapshot({ phase: 'recovered' }) })
    const dismissed = createStage()
    dismissed.show({
      presentation: present(network),
      snapshot: snapshot({ phase: 'exhausted', exhaustedBy: 'not-retryable' }),
    })
    await vi.advanceTimersByTimeAsync(1_000)
    dismissed.show({ snapshot: snapshot({ phase: 'recovered' }), isDismissed: true })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(silent.texts()).toEqual([])
    expect(dismissed.heard).toHaveLength(1)
  })

  it('says once more what is wrong when it gives up, and that nothing follows', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), snapshot: waiting(20, { failures: 4 }) })
    await vi.advanceTimersByTimeAsync(20_000)
    show({
      presentation: present(network),
      snapshot: snapshot({ phase: 'exhausted', exhaustedBy: 'attempts', failures: 5 }),
    })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(texts().at(-1)).toMatch(
      /^Warning: Can’t reach the server\..*Stopped\. Nothing will happen until you try again\.$/,
    )
  })

  it('T1: says that it stopped when the person stops it', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), snapshot: waiting(60) })
    await vi.advanceTimersByTimeAsync(2_000)
    show({
      presentation: present(network),
      snapshot: snapshot({ phase: 'exhausted', exhaustedBy: 'stopped' }),
    })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(texts().slice(1)).toEqual(['Stopped. Nothing will happen until you try again.'])
  })

  it('F3: says when a person may try again, and when the time has come', async () => {
    const { show, texts } = createStage()
    const held = snapshot({
      phase: 'exhausted',
      exhaustedBy: 'too-long',
      availableAt: Date.now() + 20_000,
      canRetryNow: false,
    })
    show({ presentation: present({ status: 429 }), snapshot: held })
    await vi.advanceTimersByTimeAsync(21_000)
    expect(texts()).toEqual([
      expect.stringContaining('You can try again in 20 seconds.'),
      'You can try again now.',
    ])
  })

  it('A8: leaves the failure to the focus where focus moves to it, and still speaks of what follows', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network, { surface: 'page' }), takesFocus: true })
    show({ presentation: present(network, { surface: 'page' }), takesFocus: true, snapshot: waiting(30) })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(texts()).toEqual(['Trying again in 30 seconds.', 'Trying again in 10 seconds.'])
  })

  it('A7: interrupts only when the person acted and something could be lost', async () => {
    const server = { status: 500 }
    const channel = async (context: PresentationContext) => {
      const { show, heard } = createStage()
      show({ presentation: present(server, { retry: undefined, surface: 'banner', ...context }) })
      await vi.advanceTimersByTimeAsync(1_000)
      return heard.map(({ by }) => by)
    }
    expect(await channel({})).toEqual(['polite'])
    expect(await channel({ origin: 'user' })).toEqual(['polite'])
    expect(await channel({ origin: 'background', blocking: true })).toEqual(['polite'])
    expect(await channel({ origin: 'user', blocking: true })).toEqual(['assertive'])
  })

  it('A9: says what the person’s own action ran into each time', async () => {
    const { show, heard } = createStage()
    show({ presentation: present({ status: 409 }), act: 1 })
    await vi.advanceTimersByTimeAsync(5_000)
    show({ presentation: present({ status: 409 }), act: 2 })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(heard).toHaveLength(2)
  })

  it('A9: says again what a person’s second attempt at the same runs into', async () => {
    const { show, texts } = createStage()
    const conflict = present({ status: 409 })
    const exhausted = snapshot({ phase: 'exhausted', exhaustedBy: 'not-retryable' })
    show({ presentation: conflict, snapshot: exhausted, act: 'first' })
    await vi.advanceTimersByTimeAsync(2_000)
    show({ snapshot: snapshot({ phase: 'attempting', failures: 0 }), act: 'first' })
    show({ presentation: conflict, snapshot: exhausted, act: 'first' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(texts()).toHaveLength(2)
  })

  it('A9: is silent about polling that goes on failing, until the person acts', async () => {
    const { show, texts } = createStage()
    const presentation = present(network)
    const cycle = async (act?: unknown) => {
      show({ presentation, act, snapshot: snapshot({ phase: 'attempting', failures: 1 }) })
      await vi.advanceTimersByTimeAsync(500)
      show({ presentation, act, snapshot: waiting(20, { failures: 2 }) })
      await vi.advanceTimersByTimeAsync(20_000)
      show({
        presentation,
        act,
        snapshot: snapshot({ phase: 'exhausted', exhaustedBy: 'attempts', failures: 2 }),
      })
      await vi.advanceTimersByTimeAsync(60_000)
    }
    await cycle()
    const first = texts().length
    expect(texts().at(-1)).toMatch(/Stopped\./)
    for (let time = 0; time < 5; time++) await cycle()
    expect(texts()).toHaveLength(first)
    await cycle('pressed')
    expect(texts().length).toBeGreaterThan(first)
    expect(texts().at(-1)).toMatch(/Stopped\./)
  })

  it('A9: twelve panels that wait for one service are heard once', async () => {
    const { announcer, heard } = createStage()
    const voices = Array.from({ length: 12 }, () => createFailureVoice(announcer, browserClock))
    const scene = { profile, isInView: () => true, presentation: present(network) }
    for (const voice of voices) voice.follow({ ...scene, snapshot: waiting(30) })
    await vi.advanceTimersByTimeAsync(31_000)
    for (const voice of voices)
      voice.follow({ ...scene, presentation: undefined, snapshot: snapshot({ phase: 'recovered' }) })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(heard.map(({ text }) => text)).toEqual([
      expect.stringContaining('Trying again in 30 seconds.'),
      'Trying again in 10 seconds.',
      'That worked. Everything is up to date.',
    ])
  })

  it('A15: does not call a reset a success', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), snapshot: waiting(20) })
    await vi.advanceTimersByTimeAsync(1_000)
    show({ snapshot: snapshot({ phase: 'idle', failures: 0 }) })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(texts()).toHaveLength(1)
  })

  it('I9: says nothing when only the language changes', async () => {
    const { show, heard } = createStage()
    show({ presentation: present(network), snapshot: waiting(20) })
    await vi.advanceTimersByTimeAsync(1_000)
    const german = createProfile({ overrides: { network: { title: 'Server nicht erreichbar' } } })
    show({
      presentation: presentProblem(german.decode(network), german),
      snapshot: snapshot({ deadline: Date.now() + 19_000 }),
      profile: german,
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(heard).toHaveLength(1)
  })

  it('skips a number that became wrong while the computer slept', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), snapshot: waiting(60) })
    await vi.advanceTimersByTimeAsync(1_000)
    vi.setSystemTime(Date.now() + 55_000)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(texts()).toHaveLength(1)
  })

  it('is silent about what is out of sight', async () => {
    const { show, texts } = createStage()
    show({ presentation: present(network), isInView: () => false })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(texts()).toEqual([])
  })
})
