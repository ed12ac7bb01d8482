import { afterEach, beforeEach, expect, vi } from 'vitest'

let complaints: unknown[][] = []

beforeEach(() => {
  complaints = []
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void complaints.push(args))
  }
})

/** A console error or warning fails the test, unless the test takes it with `takeComplaints`. */
afterEach(() => {
  const heard = takeComplaints()
  vi.restoreAllMocks()
  expect(heard, 'the console stays quiet').toEqual([])
})

/** What the console said so far; taking it says that the test expected it. */
export function takeComplaints(): string[] {
  const heard = complaints.map((args) => args.map(String).join(' '))
  complaints = []
  return heard
}
