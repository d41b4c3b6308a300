import { expect, test } from 'vitest'
import { catalogLexicon } from '../../testing/wish-lexicon'
import { readWish } from '../wishes/read-wish'
import { tokensOf } from '../wishes/tokens'
import { contradictionsIn } from './contradictions'

const read = (words: string) => readWish(words, catalogLexicon(), 2026)
const told = (words: string) => contradictionsIn(words, read(words), read)

test('what was ruled out and is let in afterwards is said to be let in', () => {
  expect(told('comedies. nothing Italian. an Italian one is fine')).toEqual([
    { earlier: 'without:country:IT', later: null },
  ])
  expect(tokensOf(read('comedies. nothing Italian. an Italian one is fine'))).toEqual(['more:genre:comedy'])
  expect(told('No horror. Horror is fine. A western.')).toEqual([{ earlier: 'without:genre:horror', later: null }])
})

test('what stays ruled out, or has an exception of its own, is no contradiction', () => {
  expect(told('Nothing Italian. A comedy.')).toEqual([])
  expect(told('no horror. ok, a Japanese one is fine')).toEqual([])
})

test('of two things said the later stands', () => {
  expect(told('no romance, lots of romance')).toEqual([
    { earlier: 'without:genre:romance', later: 'much-more:genre:romance' },
  ])
})
