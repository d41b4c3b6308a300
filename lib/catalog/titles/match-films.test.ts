import { describe, expect, test } from 'vitest'
import { buildFilmIndex, type FilmQuery, type KnownFilm, matchFilm } from './match-films'

const film = (id: number, title: string, year: number, more: Partial<KnownFilm> = {}): KnownFilm => ({
  id,
  title,
  year,
  originalTitle: null,
  directors: [],
  imdbId: null,
  movieLensId: null,
  tmdbId: null,
  ...more,
})

const films = [
  film(1, 'The Matrix', 1999, { imdbId: 'tt0133093', movieLensId: 2571, tmdbId: 603 }),
  film(2, 'Amélie', 2001, { originalTitle: "Le Fabuleux Destin d'Amélie Poulain" }),
  film(3, 'Spider-Man', 2002),
  film(4, 'The Godfather Part II', 1974),
  film(5, 'La Haine', 1995),
  film(6, 'Star Wars', 1977, { originalTitle: 'Star Wars: Episode IV – A New Hope' }),
  film(7, 'The Empire Strikes Back', 1980, { originalTitle: 'Star Wars: Episode V – The Empire Strikes Back' }),
  film(8, 'Crash', 1996, { directors: ['David Cronenberg'] }),
  film(9, 'Crash', 2004, { directors: ['Paul Haggis'] }),
  film(10, 'Atanarjuat: The Fast Runner', 2001),
  film(11, 'Watchmen', 2009, { directors: ['Zack Snyder'] }),
  film(12, 'Snow', 2010, { directors: ['Ada One'] }),
  film(13, 'Snow', 2010, { directors: ['Bo Two'] }),
  film(14, 'Whiplash', 2014, { imdbId: 'tt2582802' }),
  film(15, 'Dumb & Dumber', 1994),
  film(16, '千と千尋の神隠し', 2001),
  film(17, 'Se7en', 1995),
  film(18, 'X', 2022),
  film(19, 'WALL·E', 2008),
  film(20, '8½', 1963),
  film(21, 'The Lord of the Rings: The Two Towers', 2002),
  film(22, 'The Lord of the Rings: The Return of the King', 2003),
]
const index = buildFilmIndex(films)
const find = (query: FilmQuery | string) => {
  const match = matchFilm(index, typeof query === 'string' ? { title: query } : query)
  if (match.kind === 'matched') return match.film.id
  return match.kind === 'ambiguous' ? match.films.map((each) => each.id) : null
}

describe('a title finds its film', () => {
  test.each([
    ['Matrix, The (1999)', 1],
    ['the matrix (1999)', 1],
    ['Amelie (2001)', 2],
    ['AMÉLIE (2001)', 2],
    ["Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)", 2],
    ['Spiderman (2002)', 3],
    ['Spider Man (2002)', 3],
    ['Godfather: Part II, The (1974)', 4],
    ['The Godfather Part 2 (1974)', 4],
    ['The Godfather: Part Two (1974)', 4],
    ['Hate (Haine, La) (1995)', 5],
    ['Star Wars: Episode IV - A New Hope (1977)', 6],
    ['Star Wars: Episode V - The Empire Strikes Back (1980)', 7],
    ['Crash (1996)', 8],
    ['Fast Runner, The (Atanarjuat) (2001)', 10],
    ['Dumb and Dumber (1994)', 15],
    ['千と千尋の神隠し (2001)', 16],
    ['Seven (a.k.a. Se7en) (1995)', 17],
    ['X (2022)', 18],
    ['WALL-E (2008)', 19],
    ['8 1/2 (8½) (1963)', 20],
    ['Lord of the Rings: The Two Towers, The (2002)', 21],
    ['Lord of the Rings, The: The Return of the King (2003)', 22],
  ])('%s', (title, id) => expect(find(title)).toBe(id))

  test('and a year more or less does not hide it', () => {
    expect(find({ title: 'The Matrix', year: 1998 })).toBe(1)
    expect(find({ title: 'The Matrix', year: 2000 })).toBe(1)
    expect(find({ title: 'The Matrix', year: 2003 })).toBeNull()
  })
})

describe('numbers come before titles', () => {
  test('an IMDb number decides whatever the title says', () =>
    expect(find({ title: 'Matriks', year: 1950, imdbId: 'tt0133093' })).toBe(1))
  test('a TMDB number decides, and two of them are two films', () => {
    expect(find({ title: 'Matriks', tmdbId: 603 })).toBe(1)
    expect(find({ title: 'The Matrix', year: 1999, tmdbId: 604 })).toBeNull()
  })
  test('a MovieLens number decides', () => expect(find({ title: 'Matriks', movieLensId: 2571 })).toBe(1))
  test('a film with another number of the same site is another film', () => {
    expect(find({ title: 'Whiplash', year: 2013, imdbId: 'tt2654430' })).toBeNull()
    expect(find({ title: 'The Matrix', year: 1999, movieLensId: 2571, imdbId: 'tt9999999' })).toBeNull()
  })
  test('an unknown number falls back to the title of a film without one', () =>
    expect(find({ title: 'La Haine', year: 1995, imdbId: 'tt0113247' })).toBe(5))
})

describe('what is not certain is not guessed', () => {
  test('two films of the same title and year are offered both', () =>
    expect(find({ title: 'Snow', year: 2010 })).toEqual([12, 13]))
  test('unless the director says which', () =>
    expect(find({ title: 'Snow', year: 2010, directors: ['Bo Two'] })).toBe(13))
  test('a title without a year is offered', () => expect(find('Crash')).toEqual([8, 9]))
  test('a longer title is offered the shorter one, not given it', () => {
    expect(find('Watchmen: Tales of the Black Freighter (2009)')).toEqual([11])
    expect(find({ title: 'Watchmen: The Film', year: 2009, directors: ['Zack Snyder'] })).toBe(11)
  })
  test('films of one series do not meet in the part they share', () =>
    expect(find('The Lord of the Rings: The Rings of Power (2002)')).toBeNull())
  test('an empty title finds nothing', () => {
    expect(find('')).toBeNull()
    expect(find({ title: '???', year: 2000 })).toBeNull()
  })
})
