import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

describe('a heading holds for the list behind it, and for nothing before', () => {
  test.each([
    [
      'Genres I like: crime, mystery. Genres I avoid: fantasy, sport.',
      ['more:genre:crime', 'more:genre:mystery', 'without:genre:fantasy', 'without:genre:sport'],
    ],
    ["What I don't like: war. What I like: noir", ['less:genre:war', 'more:genre:noir']],
    ['Love: noir; hate: war', ['much-more:genre:noir', 'without:genre:war']],
    ['faves: westerns, no-gos: gore, musicals', ['much-more:genre:western', 'without:genre:musical', 'avoid:gore']],
    ['pros: heists, cons: war', ['more:theme:heists', 'less:genre:war']],
    ['no: war, gore', ['without:genre:war', 'avoid:gore']],
  ])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))

  test.each([
    [
      'Likes:\n- heists\n- noir\nDislikes:\n- musicals\n- war',
      ['more:theme:heists', 'more:genre:noir', 'less:genre:musical', 'less:genre:war'],
    ],
    ['Hate:\nwar, gore\n\nLove:\nwesterns', ['without:genre:war', 'avoid:gore', 'much-more:genre:western']],
    ['* yes: noir\n* never: war\n', ['more:genre:noir', 'without:genre:war']],
  ])('in lines: %j', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))

  test('a title with a colon is no heading', () => {
    expect(readTokens('like Star Wars: Episode IV - A New Hope')).toEqual(['like:star-wars-episode-iv-a-new-hope'])
  })
})

test.each([
  ['prison films, no wait, no prison films', 'without:setting:prison'],
  ['noir, wait no, no noir', 'without:genre:noir'],
  ['sport, sorry, no sport please', 'without:genre:sport'],
  ['westerns, hang on, not westerns', 'without:genre:western'],
])('what is turned down on second thoughts is ruled out: %s', (said, token) => {
  expect(readTokens(said)).toEqual([token])
})

test.each(['anything but horror or war', 'no romance or war', 'not sport or war'])(
  '"or war" is a genre: %s',
  (said) => {
    expect(readTokens(said)).toContain('without:genre:war')
  },
)

test.each(['a western, or else war', "no horror or it's war"])('and a threat is none: %s', (said) => {
  expect(readTokens(said).join()).not.toContain('genre:war')
})

test.each([
  ['westerns please. Actually, noir too', ['more:genre:western', 'more:genre:noir']],
  ['no westerns. Actually, no war either', ['without:genre:western', 'without:genre:war']],
  ['a comedy, I mean, musicals as well', ['more:genre:comedy', 'more:genre:musical']],
])('what is added takes nothing back: %s', (said, tokens) => expect(readTokens(said)).toEqual(tokens))
