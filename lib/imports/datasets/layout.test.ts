import { describe, expect, test } from 'vitest'
import { columnsOf, layouts, readRatingLine } from './layout'

describe('the first line of the ratings', () => {
  test('says where each number stands, whatever the order, the case, the marks and the bytes before it', () => {
    expect(columnsOf('userId,movieId,rating,timestamp', ',')).toEqual([0, 1, 2, 3])
    expect(columnsOf('\uFEFF"Rating", "userId" ,x,timestamp,movieid', ',')).toEqual([1, 4, 0, 3])
  })
  test('names what it lacks', () => {
    expect(columnsOf('userId,rating', ',')).toEqual({
      problem: 'The first line of the ratings has no column movieid, timestamp.',
    })
  })
})

describe('a line of ratings', () => {
  const read = (line: string, separator = ',') => readRatingLine(line, separator, [0, 1, 2, 3])
  test('is four numbers, with marks round them or not', () => {
    const rating = { raterId: 1, movieId: 2, value: 4.5, seconds: 1_000 }
    expect(read('1,2,4.5,1000')).toEqual(rating)
    expect(read('"1","2","4.5","1000"')).toEqual(rating)
    expect(read('1::2::4.5::1000', '::')).toEqual(rating)
  })
  test.each([
    ['1,2,4.5', 'does not hold four numbers'],
    ['1,,4.5,1000', 'does not hold four numbers'],
    ['1,2,x,1000', 'does not hold four numbers'],
    ['1.5,2,4,1000', 'the user is not a whole number'],
    ['-1,2,4,1000', 'the user is not a whole number'],
    ['2147483648,2,4,1000', 'the user is not a whole number'],
    ['1,2.5,4,1000', 'the film is not a whole number'],
    ['1,-2,4,1000', 'the film is not a whole number'],
    ['1,2147483648,4,1000', 'the film is not a whole number'],
    ['1,2,0.4,1000', 'the rating is not between 0.5 and 5'],
    ['1,2,5.1,1000', 'the rating is not between 0.5 and 5'],
    ['1,2,5,-1', 'the time is not one'],
    ['1,2,5,4102444800', 'the time is not one'],
  ])('%s: %s', (line, problem) => expect(read(line)).toBe(problem))
  test.each(['0,0,0.5,0', '2147483647,2147483647,5,4102444799'])('%s is still one', (line) =>
    expect(typeof read(line)).toBe('object'),
  )
})

test('sets of commas have a first line and numbers of other sites, those of colons have neither', () => {
  expect(layouts.map(({ ratings, header, encoding, links }) => [ratings, header, encoding, links])).toEqual([
    ['ratings.csv', true, 'utf-8', 'links.csv'],
    ['ratings.dat', false, 'windows-1252', null],
  ])
})

test('marks are taken off where they stand on both sides, and nowhere else', () => {
  expect(columnsOf('userid,movieid,rating,timestamp,"x', ',')).toEqual([0, 1, 2, 3])
  for (const half of ['"rating', 'rating"']) {
    expect(columnsOf(`userid,movieid,${half},timestamp`, ',')).toMatchObject({
      problem: expect.stringMatching(/rating/),
    })
  }
})
