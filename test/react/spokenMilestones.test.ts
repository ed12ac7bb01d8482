import { describe, expect, it } from 'vitest'
import { shownSeconds } from '../../src/react/shownSeconds.ts'
import { spokenMilestones } from '../../src/react/spokenMilestones.ts'

describe('spokenMilestones', () => {
  it.each([
    [2, []],
    [4, []],
    [5, [5]],
    [15, [15]],
    [20, [20]],
    [30, [30, 10]],
    [45, [45, 10]],
    [60, [60, 30, 10]],
    [75, [75, 30, 10]],
    [90, [90, 60, 30, 10]],
    [120, [120, 60, 30, 10]],
    [180, [180, 60, 30, 10]],
    [300, [300, 60, 30, 10]],
    [900, [900]],
  ])('T3: a wait of %i s is spoken at %j', (seconds, spoken) => {
    expect(spokenMilestones(seconds)).toEqual(spoken)
  })
})

describe('shownSeconds', () => {
  const countChanges = (from: number, calm: boolean) =>
    new Set(Array.from({ length: 60 }, (_, past) => shownSeconds(from - past, calm))).size

  it('T4: changes once a minute above one minute, each second below, each fifth for less motion', () => {
    expect(countChanges(180, false)).toBe(1)
    expect(countChanges(60, false)).toBe(60)
    expect(countChanges(60, true)).toBe(12)
  })

  it('rounds minutes up', () => {
    expect([61, 119, 120, 121].map((seconds) => shownSeconds(seconds, false))).toEqual([120, 120, 120, 180])
  })
})
