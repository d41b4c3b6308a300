import { describe, expect, it } from 'vitest'
import { mendNegations } from './mend-negations'
import { splitWords } from './split-words'

const mended = (said: string, isKnown = (_: string) => false) =>
  mendNegations(splitWords(said), isKnown).map(({ text }) => text)

describe('mending negations', () => {
  it.each([
    ['i cnat stand it', 'cant'],
    ['she dosent like it', 'doesnt'],
    ['we dotn want it', 'dont'],
  ])('finds the negation in %s', (said, negation) => {
    expect(mended(said)).toContain(negation)
  })

  it('leaves a word we know as it is, whatever its letters', () => {
    expect(mended('he wants it', (word) => word === 'wants')).toEqual(['he', 'wants', 'it'])
  })

  it('reads the verb behind a negation as it should have been said, and no other', () => {
    expect(mended('she did not loved it, i loved it')).toEqual([
      'she',
      'did',
      'not',
      'love',
      'it',
      ',',
      'i',
      'loved',
      'it',
    ])
  })
})
