import { expect, test } from 'vitest'
import { filmNamed } from '../../../testing/films/film-record'
import { checkLogLines } from './log-lines'

const line = (words: number, start = 'Rain') =>
  [start, ...Array.from({ length: words - 1 }, (_, i) => `w${i}`)].join(' ')

test('lengths are measured, and the ones outside 20 to 42 words named', () => {
  const check = checkLogLines([
    filmNamed('short', { logline: line(19) }),
    filmNamed('fine', { logline: line(30, 'Snow') }),
    filmNamed('long', { logline: line(43, 'Hail') }),
  ])
  expect(check.words).toEqual({ shortest: 19, median: 30, longest: 43 })
  expect(check.outOfBounds.map((each) => each.slug)).toEqual(['short', 'long'])
})

test('the same five opening words are found under other capitals and commas', () => {
  const check = checkLogLines([
    filmNamed('a', { logline: `He came home, late and ${line(20)}` }),
    filmNamed('b', { logline: `He came home late, AND ${line(20)}` }),
  ])
  expect(check.sameOpening).toEqual([['a', 'b']])
  expect(check.commonOpenings[0]).toEqual(['he came', 2])
})

test('a log line does not say its own title, unless that is an ordinary word or two', () => {
  const check = checkLogLines([
    filmNamed('a', { title: 'The Red Balloon', logline: `The red balloon waits ${line(20)}` }),
    filmNamed('b', { title: 'Heat', logline: `Heat on the road ${line(20)}` }),
  ])
  expect(check.quotingTitle).toEqual(['a'])
})
