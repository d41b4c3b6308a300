import { type ImportCase, json, lines, zip } from './case'

const movie = (title: string, year: number, imdb: string | null = null) => ({
  title,
  year,
  ids: { trakt: 1, slug: 'x', imdb, tmdb: 5 },
})
const heat = movie('Heat', 1995, 'tt0113277')
const alien = movie('Alien', 1979, 'tt0078748')
const jaws = movie('Jaws', 1975)
const rating = (of: unknown, stars: unknown, day = '2024-02-02') => ({
  rated_at: `${day}T10:00:00.000Z`,
  rating: stars,
  type: 'movie',
  movie: of,
})
const watch = (of: unknown, day: string) => ({
  id: 1,
  watched_at: `${day}T20:00:00.000Z`,
  action: 'watch',
  type: 'movie',
  movie: of,
})
const episode = {
  watched_at: '2024-02-02T10:00:00.000Z',
  type: 'episode',
  episode: { title: 'Pilot' },
  show: { title: 'Lost' },
}
const listed = (of: unknown, day: string) => ({
  rank: 1,
  id: 1,
  listed_at: `${day}T10:00:00.000Z`,
  type: 'movie',
  movie: of,
})

export const trakt: ImportCase[] = [
  {
    name: 'ratings as JSON',
    fileName: 'ratings-movies.json',
    content: json([rating(heat, 9), rating(jaws, 1)]),
    expect: { source: 'trakt', scale: 10, found: ['heat 4.5 2024-02-02', 'jaws 0.5 2024-02-02'] },
  },
  {
    name: 'every numbered file of the archive',
    fileName: 'trakt.zip',
    content: zip({
      'ratings/ratings-movies-1.json': json([rating(heat, 9)]),
      'ratings/ratings-movies-2.json': json([rating(alien, 10)]),
      'ratings/ratings-movies-3.json': json([rating(jaws, 2)]),
    }),
    expect: { source: 'trakt', found: ['alien 5 2024-02-02', 'heat 4.5 2024-02-02', 'jaws 1 2024-02-02'] },
  },
  {
    name: 'a numbered file that is empty, and one that is broken',
    fileName: 'trakt.zip',
    content: zip({
      'ratings-movies-1.json': json([rating(heat, 9)]),
      'ratings-movies-2.json': '[]',
      'ratings-movies-3.json': '[{"rating":',
    }),
    expect: { source: 'trakt', found: ['heat 4.5 2024-02-02'], problems: 1 },
  },
  {
    name: 'history: seen, once however often',
    fileName: 'history.json',
    content: json([watch(heat, '2024-02-02'), watch(heat, '2024-03-03'), watch(jaws, '2024-01-01'), episode]),
    expect: {
      source: 'trakt',
      found: ['heat seen 2024-03-03', 'jaws seen 2024-01-01'],
      left: { repeated: 1, series: 1 },
    },
  },
  {
    name: 'watched films with their plays',
    fileName: 'watched-movies.json',
    content: json([
      {
        plays: 3,
        last_watched_at: '2024-02-02T20:00:00.000Z',
        last_updated_at: '2024-02-02T20:00:00.000Z',
        movie: heat,
      },
    ]),
    expect: { source: 'trakt', found: ['heat seen 2024-02-02'] },
  },
  {
    name: 'the watchlist',
    fileName: 'lists-watchlist.json',
    content: json([
      listed(heat, '2024-01-05'),
      { ...listed(heat, '2024-01-05'), type: 'show', movie: undefined, show: { title: 'Lost' } },
    ]),
    expect: { source: 'trakt', found: ['heat want 2024-01-05'], left: { series: 1 } },
  },
  {
    name: 'a list of another name is asked about',
    fileName: 'lists-best-of.json',
    content: json([listed(heat, '2024-01-05')]),
    expect: { source: 'trakt', asks: 'role', left: { nothing: 1 } },
  },
  {
    name: 'the collection says nothing of taste',
    fileName: 'trakt.zip',
    content: zip({
      'ratings-movies.json': json([rating(heat, 9)]),
      'collection-movies.json': json([{ collected_at: '2024-01-05T10:00:00.000Z', movie: jaws }]),
    }),
    expect: { source: 'trakt', found: ['heat 4.5 2024-02-02'], left: { collection: 1 } },
  },
  {
    name: 'ratings, history and watchlist together',
    fileName: 'trakt.zip',
    content: zip({
      'user/ratings-movies.json': json([rating(heat, 9)]),
      'user/history-1.json': json([watch(heat, '2024-02-01'), watch(jaws, '2024-02-01')]),
      'user/history-2.json': json([watch(alien, '2024-02-01')]),
      'user/watchlist.json': json([listed(movie('Casablanca', 1942), '2024-01-05'), listed(jaws, '2024-01-05')]),
      'user/ratings-shows.json': json([
        { rated_at: '2024-02-02T10:00:00.000Z', rating: 9, type: 'show', show: { title: 'Lost' } },
      ]),
      'user/settings.json': json({ user: { username: 'someone' } }),
    }),
    expect: {
      source: 'trakt',
      found: ['alien seen 2024-02-01', 'casablanca want 2024-01-05', 'heat 4.5 2024-02-02', 'jaws seen 2024-02-01'],
      left: { series: 1 },
    },
  },
  {
    name: 'one object that holds everything',
    fileName: 'backup.json',
    content: json({ ratings: { movies: [rating(heat, 9)], shows: [] }, watchlist: [] }),
    expect: { source: 'trakt', found: ['heat 4.5 2024-02-02'] },
  },
  {
    name: 'nothing where a number stands elsewhere, and numbers as words',
    fileName: 'ratings-movies.json',
    content: json([
      { ...rating({ ...heat, year: null }, '8'), rated_at: null },
      rating({ title: 'Alien', year: '1979', ids: { imdb: null, tmdb: null } }, '10'),
    ]),
    expect: { source: 'trakt', found: ['alien 5 2024-02-02', 'heat 4'] },
  },
  {
    name: 'a rating that is none',
    fileName: 'ratings-movies.json',
    content: json([rating(heat, 'great'), rating(alien, 8)]),
    expect: { source: 'trakt', found: ['alien 4 2024-02-02'], problems: 1 },
  },
  {
    name: 'CSV of ratings',
    fileName: 'ratings.csv',
    content: lines(
      'rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,rating',
      '2019-05-05T10:00:00Z,movie,Heat,1995,8.3,1,tt0113277,949,4',
      '2019-05-05T10:00:00Z,episode,Pilot,1995,8.1,1,,,8',
    ),
    expect: { source: 'trakt', scale: 10, found: ['heat 2 2019-05-05'], left: { series: 1 } },
  },
  {
    name: 'CSV of history',
    fileName: 'history.csv',
    content: lines('watched_at,type,title,year,trakt_id,imdb_id', '2019-05-05T10:00:00Z,movie,Heat,1995,1,tt0113277'),
    expect: { source: 'trakt', found: ['heat seen 2019-05-05'] },
  },
  {
    name: 'CSV of the watchlist',
    fileName: 'watchlist.csv',
    content: lines('listed_at,type,title,year,trakt_id,imdb_id', '2019-05-05T10:00:00Z,movie,Heat,1995,1,tt0113277'),
    expect: { source: 'trakt', found: ['heat want 2019-05-05'] },
  },
]
