import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'
import { postfixWords } from './words/operators'

const endings = ['more', 'much-more'].flatMap((operation) =>
  postfixWords[operation as 'more'].split(',').map((ending) => ending.trim()),
)
const openings = ['no', 'without', 'never', 'not']

test.each(openings)('“%s horror” stays turned down whatever kind words follow it', (opening) => {
  const turnedRound = endings.filter((ending) =>
    readTokens(`${opening} horror ${ending}`).some((token) => /^(?:much-)?more:genre:horror$/.test(token)),
  )
  expect(turnedRound).toEqual([])
})

test('a length may be hours and a round number of minutes', () => {
  expect(readTokens('under an hour and twenty')).toEqual(['minutes:-80'])
  expect(readTokens("I've an hour and forty before bed")).toContain('minutes:-100')
  expect(readTokens('two hours and ten comedies')).toContain('minutes:-120')
})

test.each(['over my dead body', 'not in a million years', 'fat chance', 'no chance'])(
  'what is asked and answered with “%s” is turned down',
  (answer) => {
    expect(readTokens(`romance? ${answer}`)).toEqual(['without:genre:romance'])
  },
)
