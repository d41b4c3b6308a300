import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// Kinds that the thirteenth sealed table showed, in other words than its own.
describe('what a first sight got wrong', () => {
  test.each([
    ['please not so gloomy ones', ['less:mood:bleak']],
    ['please not so violent', ['avoid:graphic-violence']],
  ])('"please not so" is less: %s', (said, tokens) => expect(readTokens(said)).toEqual(tokens))

  test.each([
    ['something tense for my husband and me', 'more:mood:tense'],
    ['cosy for my mum', 'more:mood:cosy'],
    ['something heartwarming with my gran', 'more:mood:heartwarming'],
  ])('a mood for somebody is the mood of the film: %s', (said, token) => expect(readTokens(said)).toContain(token))

  test.each(['no more biopics this year', "we've seen enough sad things at home this year", 'less war this year'])(
    '"this year" says when, and rules no new film out: %s',
    (said) => expect(readTokens(said).filter((token) => token.startsWith('years:'))).toEqual([]),
  )
  test('but films of this year are new', () =>
    expect(readTokens('thrillers from this year')).toContain('years:2026-2026'))

  test.each([
    ['no horror, good drama', ['more:genre:drama', 'without:genre:horror']],
    ['not too much war, good animation', ['more:genre:animation', 'less:genre:war']],
  ])('praise behind a comma is a wish: %s', (said, tokens) => expect(readTokens(said).sort()).toEqual(tokens.sort()))

  test.each([
    ['I know all the famous ones, something nobody has heard of please', 'known:hidden', 'known:famous'],
    ['I have watched all of the classics, surprise me', 'surprise', 'years:-1969'],
  ])('what was seen already is not asked for: %s', (said, wanted, not) => {
    expect(readTokens(said)).toContain(wanted)
    expect(readTokens(said)).not.toContain(not)
  })

  test.each([
    ['from the year my son was born, 2004', 'years:2004-2004'],
    ['from the year our parents met, 1961', 'years:1961-1961'],
  ])('a year of somebody is that year: %s', (said, token) => expect(readTokens(said)).toContain(token))
})
