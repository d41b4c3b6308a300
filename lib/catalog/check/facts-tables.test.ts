import { expect, test } from 'vitest'
import { readFilmFacts, readMovieLens, readRecentFacts } from './facts-tables'

test('a line of facts is a row; what is empty there is not known', () => {
  const line = (fact: object) => JSON.stringify({ movieLensId: 1, imdbId: 'tt0000001', year: 1999, ...fact })
  const rows = readFilmFacts(
    [
      line({ title: 'Matrix, The (1999)', directors: ['A B'], runtimeMinutes: 136 }),
      '',
      line({ title: 'X (1999)', directors: [] }),
    ].join('\n'),
  )
  expect(rows).toMatchObject([
    { titles: ['The Matrix'], movieLens: 1, imdb: 'tt0000001', directors: ['A B'], runtimeMinutes: 136 },
    { titles: ['X'], directors: undefined, runtimeMinutes: undefined },
  ])
})

test('recent facts are a title and the year of release', () => {
  expect(readRecentFacts('{"title":"Joker","releaseDate":"2019-10-01"}\n')).toEqual([
    { table: 'recent-film-facts', titles: ['Joker'], year: 2019 },
  ])
})

test('MovieLens rows join their IMDb id, with quoted titles and Windows line ends', () => {
  const movies = 'movieId,title,genres\r\n11,"American President, The (1995)",Comedy\r\n12,Untitled,Drama\r\n'
  const links = 'movieId,imdbId,tmdbId\r\n11,0112346,9087\r\n'
  expect(readMovieLens(movies, links)).toEqual([
    { table: 'MovieLens', titles: ['The American President'], year: 1995, movieLens: 11, imdb: 'tt0112346' },
  ])
})

test('absent tables have no rows', () => {
  expect([...readFilmFacts(''), ...readRecentFacts(''), ...readMovieLens('', '')]).toEqual([])
})
