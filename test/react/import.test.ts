import { expect, it, vi } from 'vitest'

it('P9: does nothing when it is imported, also where there is no page', async () => {
  vi.useFakeTimers()
  const doors = await import('../../src/index.ts')
  expect(typeof document).toBe('undefined')
  expect(vi.getTimerCount()).toBe(0)
  expect(doors.createProfile().locale.tag).toBe('en')
  vi.useRealTimers()
})
