import { expect, test } from 'vitest'
import { catalogLexicon, TABLE_YEAR } from '../../../../testing/wish-lexicon'
import { readAsking } from '../../read-wish'
import { tokensOf } from '../../tokens'

const read = (said: string) => readAsking(said, catalogLexicon(), TABLE_YEAR)

test.each([
  ['actually musicals are fine', 'genre:musical'],
  ['westerns are allowed again', 'genre:western'],
  ['horror is back on the menu', 'genre:horror'],
  ['I take back the thing about war films', 'genre:war'],
  ['I take back what I said about romance', 'genre:romance'],
  ['forget what I said about animation', 'genre:animation'],
  ['lift the ban on biopics', 'genre:biography'],
  ["I've changed my mind about horror", 'genre:horror'],
  ["gore doesn't bother me any more", 'avoid:gore'],
  ['violence is fine now', 'avoid:violence'],
  ['I no longer mind subtitles', 'subtitles'],
  ["subtitles don't bother me these days", 'subtitles'],
  ['the kids are in bed now', 'children'],
  ['long films are fine after all', 'minutes'],
])('“%s” leaves it open and asks for nothing', (said, open) => {
  const { wish, open: found } = read(said)
  expect(found).toContain(open)
  expect(tokensOf({ ...wish, unread: [] })).toEqual([])
})

test('what is asked for or ruled out is not left open', () => {
  expect(read('slow westerns, no gore').open).toEqual([])
  expect(read('a thriller would be ok').open).toEqual([])
})
