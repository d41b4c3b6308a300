import { describe, expect, test } from 'vitest'
import { readFile } from '../../read-file'

const dayOf = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))

async function first(table: Record<string, string>, name = 'export.csv') {
  const quoted = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(',')
  const text = `${quoted(Object.keys(table))}\n${quoted(Object.values(table))}\n`
  const { source, rows, left, asks } = await readFile(new TextEncoder().encode(text), name)
  const [row] = rows
  const { title, originalTitle, year, directors, imdbId, tmdbId, movieLensId, says, stars, at } = row ?? {}
  const numbers = { imdbId, tmdbId, movieLensId }
  return {
    source,
    left,
    asks,
    row: row && { title, originalTitle, year, directors, ...numbers, says, stars, day: dayOf(at ?? null) },
  }
}

/** A site's columns, and what one row of them says: every column carries something. */
const sites: [site: string, what: string, table: Record<string, string>, row: Record<string, unknown>][] = [
  [
    'letterboxd',
    'a rating',
    { Date: '2020-02-03', Name: 'Heat', Year: '1995', 'Letterboxd URI': 'x', Rating: '4.5' },
    { title: 'Heat', year: 1995, says: 'rated', stars: 4.5, day: '2020-02-03' },
  ],
  [
    'letterboxd',
    'a visit of the diary',
    { Date: '2020-02-05', Name: 'Heat', Year: '1995', 'Letterboxd URI': 'x', Rating: '', 'Watched Date': '2020-02-03' },
    { says: 'seen', day: '2020-02-03' },
  ],
  [
    'letterboxd',
    'the day it was written down where no other is',
    { Date: '2020-02-05', Name: 'Heat', Year: '1995', 'Letterboxd URI': 'x', Rating: '3', 'Watched Date': '' },
    { says: 'rated', stars: 3, day: '2020-02-05' },
  ],
  [
    'imdb',
    'a rating of today',
    {
      Const: 'tt0113277',
      'Your Rating': '9',
      'Date Rated': '2020-02-03',
      Title: 'Heat',
      'Original Title': 'Heat!',
      'Title Type': 'Movie',
      Year: '1995',
      Directors: 'Michael Mann, X',
    },
    {
      title: 'Heat',
      originalTitle: 'Heat!',
      year: 1995,
      directors: ['Michael Mann', 'X'],
      imdbId: 'tt0113277',
      says: 'rated',
      stars: 4.5,
      day: '2020-02-03',
    },
  ],
  [
    'imdb',
    'a rating of 2013',
    {
      position: '1',
      const: 'tt0113277',
      created: 'Mon Feb  3 00:00:00 2020',
      Title: 'Heat',
      'Title type': 'Feature Film',
      Directors: 'Michael Mann',
      'You rated': '8',
      Year: '1995',
    },
    { says: 'rated', stars: 4, day: '2020-02-03' },
  ],
  [
    'tmdb',
    'a rating',
    {
      'TMDb ID': '949',
      'IMDb ID': 'tt0113277',
      Type: 'movie',
      Name: 'Heat',
      'Release Date': '1995-12-15T00:00:00Z',
      Rating: '79',
      'Your Rating': '8',
      'Date Rated': '2020-02-03T20:00:00Z',
    },
    { title: 'Heat', year: 1995, imdbId: 'tt0113277', tmdbId: 949, says: 'rated', stars: 4, day: '2020-02-03' },
  ],
  [
    'tmdb',
    'a rating under another name',
    { 'TMDb ID': '949', Type: 'movie', Title: 'Heat', 'Your Rating': '8', 'Date Added': '2020-02-03' },
    { title: 'Heat', says: 'rated', day: '2020-02-03' },
  ],
  [
    'simkl',
    'a rating',
    {
      SIMKL_ID: '1',
      Title: 'Heat',
      Type: 'movie',
      Year: '1995',
      Watchlist: 'completed',
      WatchedDate: '2020-02-03',
      Rating: '8',
      IMDB: 'tt0113277',
      TMDB: '949',
    },
    { title: 'Heat', year: 1995, imdbId: 'tt0113277', tmdbId: 949, says: 'rated', stars: 4, day: '2020-02-03' },
  ],
  [
    'simkl',
    'a film seen',
    {
      SIMKL_ID: '1',
      Title: 'Heat',
      Type: 'movie',
      Year: '1995',
      Watchlist: 'completed',
      WatchedDate: '2020-02-03',
      Rating: '',
    },
    { says: 'seen', day: '2020-02-03' },
  ],
  [
    'simkl',
    'a film wanted',
    {
      SIMKL_ID: '1',
      Title: 'Heat',
      Type: 'movie',
      Year: '1995',
      Watchlist: 'plantowatch',
      added_to_watchlist_at: '2020-02-04',
    },
    { says: 'want', day: '2020-02-04' },
  ],
  [
    'trakt',
    'a rating',
    {
      rated_at: '2020-02-03',
      rating: '8',
      type: 'movie',
      title: 'Heat',
      year: '1995',
      trakt_id: '1',
      imdb_id: 'tt0113277',
      tmdb_id: '949',
    },
    { title: 'Heat', year: 1995, imdbId: 'tt0113277', tmdbId: 949, says: 'rated', stars: 4, day: '2020-02-03' },
  ],
  [
    'trakt',
    'a visit',
    { watched_at: '2020-02-03', type: 'movie', title: 'Heat', trakt_id: '1' },
    { says: 'seen', day: '2020-02-03' },
  ],
  [
    'trakt',
    'the last of many visits',
    { plays: '3', last_watched_at: '2020-02-03', type: 'movie', title: 'Heat', trakt_id: '1' },
    { says: 'seen', day: '2020-02-03' },
  ],
  [
    'movielens',
    'a rating',
    {
      movie_id: '6',
      imdb_id: '0113277',
      tmdb_id: '949',
      rating: '4.5',
      average_rating: '3.8',
      title: 'Heat (1995)',
      date: '2020-02-03',
    },
    {
      title: 'Heat (1995)',
      imdbId: 'tt0113277',
      tmdbId: 949,
      movieLensId: 6,
      says: 'rated',
      stars: 4.5,
      day: '2020-02-03',
    },
  ],
  [
    'movielens',
    'other names',
    { movieId: '6', imdbId: '0113277', tmdbId: '949', rating: '4', title: 'Heat', timestamp: '1580688000' },
    { imdbId: 'tt0113277', tmdbId: 949, movieLensId: 6, stars: 4, day: '2020-02-03' },
  ],
  [
    'movielens',
    'another name of the day',
    { movieId: '6', rating: '4', title: 'Heat', rated_at: '2020-02-03' },
    { day: '2020-02-03' },
  ],
  [
    'criticker',
    'a score',
    { Score: '90', 'Film Name': 'Heat', Year: '1995', 'IMDb ID': 'tt0113277', 'Date Rated': '2020-02-03' },
    { title: 'Heat', year: 1995, imdbId: 'tt0113277', stars: 4.5, day: '2020-02-03' },
  ],
  [
    'filmweb',
    'a rating',
    {
      pl_title: 'Gorączka',
      original_title: 'Heat',
      year: '1995',
      directors: 'Michael Mann',
      user_rating: '8',
      iso_date: '2020-02-03',
    },
    { title: 'Heat', originalTitle: 'Gorączka', year: 1995, directors: ['Michael Mann'], stars: 4, day: '2020-02-03' },
  ],
  [
    'filmweb',
    'without a Polish title',
    { title: 'Heat', user_rating: '8', global_rating: '7.5' },
    { title: 'Heat', originalTitle: null, stars: 4 },
  ],
  [
    'movary',
    'a rating',
    { title: 'Heat', year: '1995', tmdbId: '949', imdbId: 'tt0113277', watchedAt: '2020-02-03', userRating: '8' },
    { title: 'Heat', year: 1995, imdbId: 'tt0113277', tmdbId: 949, stars: 4, day: '2020-02-03' },
  ],
  [
    'jellyfin',
    'a rating',
    {
      Name: 'Heat',
      Type: 'Movie',
      OriginalTitle: 'Heat!',
      ProductionYear: '1995',
      'ProviderIds.Imdb': 'tt0113277',
      'ProviderIds.Tmdb': '949',
      'UserData.Rating': '7',
      'UserData.LastPlayedDate': '2020-02-03',
    },
    {
      title: 'Heat',
      originalTitle: 'Heat!',
      year: 1995,
      imdbId: 'tt0113277',
      tmdbId: 949,
      stars: 3.5,
      day: '2020-02-03',
    },
  ],
  [
    'jellyfin',
    'a play',
    { DateCreated: '2020-02-03', ItemType: 'Movie', ItemName: 'Heat', PlaybackMethod: 'Direct', PlayDuration: '1800' },
    { title: 'Heat', says: 'seen', day: '2020-02-03' },
  ],
  [
    'plex',
    'a rating',
    {
      'Rating Key': '1',
      Type: 'movie',
      Title: 'Heat',
      'Original Title': 'Heat!',
      Year: '1995',
      Guid: 'imdb://tt0113277 tmdb://949',
      'User Rating': '8',
      'Last Viewed At': '2020-02-03',
    },
    {
      title: 'Heat',
      originalTitle: 'Heat!',
      year: 1995,
      imdbId: 'tt0113277',
      tmdbId: 949,
      stars: 4,
      day: '2020-02-03',
    },
  ],
  [
    'plex',
    'names in one word',
    {
      ratingKey: '1',
      type: 'movie',
      title: 'Heat',
      originalTitle: 'Heat!',
      year: '1995',
      userRating: '8',
      lastViewedAt: '2020-02-02',
      lastRatedAt: '2020-02-03',
    },
    { originalTitle: 'Heat!', stars: 4, day: '2020-02-03' },
  ],
  [
    'plex',
    'a play',
    { 'Rating Key': '1', 'Sort Title': 'Heat', Title: 'Heat', 'View Count': '2', lastViewedAt: '2020-02-02' },
    { says: 'seen', day: '2020-02-02' },
  ],
  [
    'tvtime',
    'a film seen',
    {
      entity_type: 'movie',
      movie_name: 'Heat',
      series_name: '',
      release_date: '1995-12-15',
      type: 'watch',
      created_at: '2020-02-03',
    },
    { title: 'Heat', year: 1995, says: 'seen', day: '2020-02-03' },
  ],
  [
    'tvtime',
    'a film wanted',
    {
      entity_type: 'movie',
      movie_name: 'Heat',
      series_name: '',
      release_date: '1995-12-15',
      type: 'towatch',
      created_at: '2020-02-03',
    },
    { says: 'want' },
  ],
  [
    'netflix',
    'stars of old',
    {
      'Profile Name': 'Ann',
      'Title Name': 'Heat',
      'Thumbs Value': '',
      'Star Value': '4',
      'Event Utc Ts': '2020-02-03',
    },
    { title: 'Heat', stars: 4, day: '2020-02-03' },
  ],
  [
    'netflix',
    'two thumbs',
    { 'Profile Name': 'Ann', 'Title Name': 'Heat', 'Thumbs Value': '3', 'Event Utc Ts': '2020-02-03' },
    { says: 'liked', day: '2020-02-03' },
  ],
  ['netflix', 'a thumb up', { 'Profile Name': 'Ann', 'Title Name': 'Heat', 'Thumbs Value': '2' }, { says: 'liked' }],
  ['netflix', 'a thumb down', { 'Profile Name': 'Ann', 'Title Name': 'Heat', 'Thumbs Value': '1' }, { says: 'seen' }],
]

describe('every column of a site says what it holds', () => {
  test.each(sites)('%s: %s', async (site, _, table, row) => {
    expect(await first(table)).toMatchObject({ source: site, row })
  })
})

describe('a file of nothing but what says nothing is refused in words', () => {
  test.each<[string, string, Record<string, string>, string]>([
    [
      'tvtime',
      'an episode',
      { entity_type: 'episode', movie_name: '', series_name: 'Lost', type: 'watch' },
      'only series',
    ],
    [
      'tvtime',
      'another act',
      { entity_type: 'movie', movie_name: 'Heat', series_name: '', type: 'share' },
      'says of none of them',
    ],
    [
      'trakt',
      'a film owned',
      { collected_at: '2020-02-03', type: 'movie', title: 'Heat', trakt_id: '1' },
      'says of none of them',
    ],
    ['trakt', 'an episode', { 'show.title': 'Lost', rating: '8', rated_at: '2020-02-03' }, 'only series'],
    ['imdb', 'a series', { Const: 'tt1', 'Your Rating': '8', Title: 'Lost', 'Title Type': 'TV Series' }, 'only series'],
    ['tmdb', 'a season', { 'TMDb ID': '1', Name: 'Lost', 'Your Rating': '8', 'Season Number': '2' }, 'only series'],
    [
      'tmdb',
      'no rating of one’s own',
      { 'TMDb ID': '1', Name: 'Heat', 'Your Rating': '', 'Date Rated': '' },
      'says of none of them',
    ],
    [
      'simkl',
      'another state',
      { SIMKL_ID: '1', Title: 'Heat', Type: 'movie', Watchlist: 'dropped' },
      'says of none of them',
    ],
    ['simkl', 'a series', { SIMKL_ID: '1', Title: 'Lost', Type: 'show', Watchlist: 'completed' }, 'only series'],
    [
      'jellyfin',
      'a play of half an hour less a second',
      { ItemType: 'Movie', ItemName: 'Heat', PlaybackMethod: 'Direct', PlayDuration: '1799' },
      'says of none of them',
    ],
    ['movielens', 'no rating', { movie_id: '6', rating: '-1', title: 'Heat' }, 'says of none of them'],
    ['filmweb', 'no rating', { pl_title: 'Heat', user_rating: '' }, 'says of none of them'],
  ])('%s: %s', async (_, __, table, said) => {
    const heads = Object.keys(table)
    const text = [heads, Object.values(table)].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')
    const reading = await readFile(new TextEncoder().encode(text), 'export.csv').catch((error: unknown) => error)
    expect(reading).toMatchObject({ fieldErrors: { file: [expect.stringContaining(said)] } })
  })
})

describe('a list of a site that says nothing of its films', () => {
  test.each<[string, Record<string, string>, string | null]>([
    ['letterboxd', { Position: '1', Name: 'Heat', Year: '1995', URL: 'x', Description: '' }, null],
    [
      'imdb',
      { Position: '1', Const: 'tt0113277', Created: '2020-02-03', Title: 'Heat', 'Title Type': 'Movie' },
      '2020-02-03',
    ],
    [
      'tmdb',
      { 'TMDb ID': '949', Name: 'Heat', 'Season Number': '', 'Your Rating': '', 'Date Added': '2020-02-03' },
      '2020-02-03',
    ],
    ['trakt', { listed_at: '2020-02-03', type: 'movie', title: 'Heat', trakt_id: '1' }, '2020-02-03'],
  ])('%s: is asked for, or its name says it', async (source, table, day) => {
    expect(await first(table)).toMatchObject({ source, asks: 'role', left: { nothing: 1 } })
    expect(await first(table, 'watchlist.csv')).toMatchObject({ asks: null, row: { says: 'want', day } })
  })
})
