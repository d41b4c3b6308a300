import { describe, expect, test } from 'vitest'
import { parseRatings } from './parse-ratings'

const ratings = { name: 'ratings.csv', text: 'userId,movieId,rating,timestamp\n7,2,4,100\n' }
const filmsIn = (movies: string) => {
  const { filmIds, years, genres } = parseRatings([
    ratings,
    { name: 'movies.csv', text: `movieId,title,genres\n${movies}` },
  ])
  return Array.from(filmIds, (id, row) => [id, years[row], genres[row]])
}

describe('a line of films', () => {
  test('has a year behind its title and genres between bars; none listed is none', () => {
    expect(
      filmsIn(
        '2,"Heat, The ""Big"" One (1995)",Action|Crime\n3,1984,(no genres listed)\n4,Ran (1985) ,\n5,(1999) Up,Drama||War\n',
      ),
    ).toEqual([
      [2, 1995, ['Action', 'Crime']],
      [3, 0, []],
      [4, 1985, []],
      [5, 0, ['Drama', 'War']],
    ])
  })
  test('without an id is refused with its number', () =>
    expect(() => filmsIn('2,Heat,Action\nx,Ran,Drama\n')).toThrow('movies.csv, line 3: the film id is not a number'))
})

describe('a line of ratings', () => {
  test.each(['7,2,4', '7,2,0,1', '7,2,5.5,1', 'a,2,4,1', '7,2.5,4,1', '7,2,4,soon'])('%s is refused', (line) =>
    expect(() => parseRatings([{ ...ratings, text: `head\n${line}` }])).toThrow(`ratings.csv, line 2: expected user`),
  )
  test('a rated film that is not listed is known by its id', () => expect(filmsIn('')).toEqual([[2, 0, []]]))
  test('a file of its first line alone holds none', () =>
    expect(() => parseRatings([{ ...ratings, text: 'head\n\n' }])).toThrow('ratings.csv holds no ratings'))
})
