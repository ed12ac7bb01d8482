import { describe, expect, it } from 'vitest'
import text from '../../src/locales/en.json?raw'
import { recoveries } from '../../src/core/recoveries/recoveries.ts'
import { lintWords } from './lintWords.ts'

const words = JSON.parse(text) as Readonly<Record<string, string>>

describe('the English catalogue', () => {
  it.each(Object.entries(words))('%s is short, calm and plain', (key, sentence) => {
    expect(lintWords(key, sentence)).toEqual([])
  })

  it('has a body for each title', () => {
    const lonely = Object.keys(words).filter((key) => {
      const body = key.replace(/\.title$/, '.body')
      return key.endsWith('.title') && !key.startsWith('a11y.') && !(body in words) && !(key in withoutBody)
    })
    expect(lonely).toEqual([])
  })

  it('has a label for each recovery', () => {
    const labels = recoveries.map(({ label }) => label).filter((label) => typeof label === 'string')
    expect(labels.filter((label) => !(label in words))).toEqual([])
  })
})

describe('lintWords', () => {
  it.each([
    ['x.title', 'Sorry, that failed'],
    ['x.title', 'This is a title.'],
    ['x.title', 'This Is A Title'],
    ['x.title', 'This title is far too long to be read at one glance'],
    ['x.body', 'One sentence. Two sentences. Three sentences.'],
    ['x.body', "It isn't there."],
    ['x.body', 'The server answered 404.'],
    ['x.body', 'The {resource} can’t be found.'],
    ['action.x', 'New session'],
    ['action.x', 'Create a new key for the programming interface'],
  ])('objects to %s: %s', (key, sentence) => expect(lintWords(key, sentence)).not.toEqual([]))
})

/** Titles that stand alone. */
const withoutBody: Readonly<Record<string, true>> = {}
