import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

test.each([
  ['>2h', ['minutes:120-']],
  ['> 150 minutes', ['minutes:150-']],
  ["<90'", ['minutes:-90']],
  ['≤ 100 min', ['minutes:-100']],
  ['< 1960', ['years:-1959']],
  ['>=2000', ['years:2000-']],
  ['noir <= 1970', ['more:genre:noir', 'years:-1970']],
])('signs before a number are words: %s', (said, tokens) => expect(readTokens(said)).toEqual(tokens))

test.each([
  ['over 3 hours is a crime', ['minutes:-180']],
  ['anything above 100 minutes is simply too long', ['minutes:-100']],
  ["over two hours and I'm asleep", ['minutes:-120']],
  ['over two hours is fine', []],
  ['noir over two hours', ['more:genre:noir', 'minutes:120-']],
])('a length that is turned down is the most: %s', (said, tokens) => expect(readTokens(said)).toEqual(tokens))

test.each(['older actresses in lead roles', 'old castles', 'new in town', 'new beginnings', 'old dogs'])(
  'how old a thing is says nothing of a film: %s',
  (said) => expect(readTokens(said).filter((token) => token.startsWith('years:'))).toEqual([]),
)

test.each([
  ['old heist films', 'years:-1969'],
  ['old spy thrillers', 'years:-1969'],
  ['new zombie stuff', 'years:2020-'],
])('but said of films it does: %s', (said, token) => expect(readTokens(said)).toContain(token))
