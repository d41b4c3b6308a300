import { type ImportCase, json, lines, zip } from './case'

const tmdb = 'TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated'
const simkl = 'SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB'
const criticker = 'Score,Film Name,Year,Date Rated,Film ID,IMDB ID'
const filmweb =
  'timestamp,iso_date,user_comment,user_favorite,user_rating,global_rating,original_title,pl_title,directors,year,film_id'
const plex =
  'Rating Key,Type,Title,Sort Title,Year,Content Rating,Rating,Audience Rating,User Rating,View Count,Last Viewed At,Guids'

export const otherSites: ImportCase[] = [
  {
    name: 'TMDB: the rating of one’s own, never the average',
    fileName: 'ratings.csv',
    content: lines(
      tmdb,
      '949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,,7.9,9.0,2024-02-02T10:00:00Z',
      '578,tt0073195,movie,Jaws,1975-06-20T00:00:00Z,,,3.9,1.0,2024-02-02T10:00:00Z',
      '87108,tt7366338,tv,Chernobyl,2019-05-06T00:00:00Z,,,8.7,9.0,2024-02-02T10:00:00Z',
    ),
    expect: { source: 'tmdb', scale: 10, found: ['heat 4.5 2024-02-02', 'jaws 0.5 2024-02-02'], left: { series: 1 } },
  },
  {
    name: 'TMDB without IMDb numbers goes by title and year of release',
    fileName: 'ratings.csv',
    content: lines(tmdb, '949,,movie,Heat,1995-12-15T00:00:00Z,,,7.9,3,2024-02-02T10:00:00Z'),
    expect: { source: 'tmdb', scale: 10, found: ['heat 1.5 2024-02-02'] },
  },
  {
    name: 'TMDB, all below five: still of ten',
    fileName: 'ratings.csv',
    content: lines(
      tmdb,
      '949,tt0113277,movie,Heat,1995-12-15,,,7.9,4,2024-02-02',
      '348,tt0078748,movie,Alien,1979-05-25,,,4.8,2,2024-02-02',
    ),
    expect: { source: 'tmdb', scale: 10, found: ['alien 1 2024-02-02', 'heat 2 2024-02-02'] },
  },
  {
    name: 'TMDB watchlist',
    fileName: 'watchlist.csv',
    content: lines(
      'TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Added',
      '949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,,7.9,,2024-02-02T10:00:00Z',
    ),
    expect: { source: 'tmdb', found: ['heat want 2024-02-02'] },
  },
  {
    name: 'MovieLens, one’s own; minus one is no rating',
    fileName: 'movielens-ratings.csv',
    content: lines(
      'movie_id,imdb_id,tmdb_id,rating,average_rating,title',
      '6,0113277,949,4.5,3.8,Heat (1995)',
      '1387,0073195,578,-1,3.9,Jaws (1975)',
    ),
    expect: { source: 'movielens', scale: 5, found: ['heat 4.5'], left: { nothing: 1 } },
  },
  {
    name: 'MovieLens by its own number',
    fileName: 'ratings.csv',
    content: lines('movieId,rating,title', '1214,5,Alien (1979)'),
    expect: { source: 'movielens', found: ['alien 5'] },
  },
  {
    name: 'Simkl as CSV',
    fileName: 'SimklBackup.csv',
    content: lines(
      simkl,
      '1,Heat,movie,1995,completed,,2024-02-02,9,,,949,tt0113277',
      '2,Alien,movie,1979,completed,,2024-02-03,,,,348,tt0078748',
      '3,Jaws,movie,1975,plantowatch,,,,,,578,tt0073195',
      '4,Lost,tv,2004,completed,s6e17,2020-01-01,8,,1,,',
      '5,Casablanca,movie,1942,dropped,,,,,,,tt0034583',
    ),
    expect: {
      source: 'simkl',
      scale: 10,
      found: ['alien seen 2024-02-03', 'heat 4.5 2024-02-02', 'jaws want'],
      left: { series: 1, nothing: 1 },
    },
  },
  {
    name: 'Simkl as JSON',
    fileName: 'SimklBackup.json',
    content: json({
      movies: [
        {
          status: 'completed',
          user_rating: 8,
          user_rated_at: '2024-02-02T10:00:00Z',
          last_watched_at: '2024-02-01T10:00:00Z',
          movie: { title: 'Heat', year: 1995, ids: { simkl: 1, imdb: 'tt0113277', tmdb: '949' } },
        },
        {
          status: 'completed',
          user_rating: null,
          last_watched_at: '2024-02-01T10:00:00Z',
          movie: { title: 'Alien', year: 1979, ids: { simkl: 2, imdb: 'tt0078748' } },
        },
        {
          status: 'plantowatch',
          added_to_watchlist_at: '2024-01-01T10:00:00Z',
          movie: { title: 'Jaws', year: 1975, ids: { simkl: 3 } },
        },
      ],
      shows: [{ status: 'completed', user_rating: 9, show: { title: 'Lost', year: 2004, ids: { simkl: 4 } } }],
      anime: [],
    }),
    expect: {
      source: 'simkl',
      found: ['alien seen 2024-02-01', 'heat 4 2024-02-02', 'jaws want 2024-01-01'],
      left: { series: 1 },
    },
  },
  {
    name: 'Simkl in its archive',
    fileName: 'SimklBackup.zip',
    content: zip({
      'SimklBackup.csv': lines(simkl, '1,Heat,movie,1995,completed,,2024-02-02,9,,,949,tt0113277'),
    }),
    expect: { source: 'simkl', found: ['heat 4.5 2024-02-02'] },
  },
  {
    name: 'Criticker: of a hundred, though all are low',
    fileName: 'criticker.csv',
    content: lines(
      criticker,
      '9,Heat,1995,2024-02-02,1,tt0113277',
      '0,Jaws,1975,2024-02-02,2,tt0073195',
      '10,Alien,1979,2024-02-02,3,',
    ),
    expect: {
      source: 'criticker',
      scale: 100,
      found: ['alien 0.5 2024-02-02', 'heat 0.5 2024-02-02', 'jaws 0.5 2024-02-02'],
    },
  },
  {
    name: 'Criticker: year in the title',
    fileName: 'criticker.csv',
    content: lines('Score;Film Name;Film ID;Date Rated', '87;"Heat (1995)";1;2024-02-02'),
    expect: { source: 'criticker', scale: 100, found: ['heat 4.5 2024-02-02'] },
  },
  {
    name: 'Filmweb as CSV: one’s own rating, the original title',
    fileName: 'filmweb.csv',
    content: lines(
      filmweb,
      '1706868000,2024-02-02,,False,9,7.9,Heat,Gorączka,Michael Mann,1995,671',
      '1706868000,2024-02-02,,True,2,7.9,Jaws,Szczęki,Steven Spielberg,1975,1060',
    ),
    expect: { source: 'filmweb', scale: 10, found: ['heat 4.5 2024-02-02', 'jaws 1 2024-02-02'] },
  },
  {
    name: 'Filmweb as JSON',
    fileName: 'filmweb.json',
    content: json([
      {
        timestamp: 1706868000,
        iso_date: '2024-02-02',
        user_rating: 7,
        global_rating: 8.1,
        original_title: 'Alien',
        pl_title: 'Obcy - ósmy pasażer "Nostromo"',
        year: 1979,
        film_id: 1,
      },
    ]),
    expect: { source: 'filmweb', found: ['alien 3.5 2024-02-02'] },
  },
  {
    name: 'Movary, history',
    fileName: 'history.csv',
    content: lines('title,year,tmdbId,imdbId,watchedAt,comment', '"Heat",1995,949,tt0113277,2024-02-02,"again"'),
    expect: { source: 'movary', found: ['heat seen 2024-02-02'] },
  },
  {
    name: 'Movary, ratings: of ten, though all are low',
    fileName: 'ratings.csv',
    content: lines('title,year,tmdbId,imdbId,userRating', 'Heat,1995,949,tt0113277,4', 'Alien,1979,348,tt0078748,3'),
    expect: { source: 'movary', scale: 10, found: ['alien 1.5', 'heat 2'] },
  },
  {
    name: 'Movary, watchlist',
    fileName: 'watchlist.csv',
    content: lines('title,year,tmdbId,imdbId,addedAt', 'Heat,1995,949,tt0113277,2024-02-02'),
    expect: { source: 'movary', found: ['heat want 2024-02-02'] },
  },
  {
    name: 'Jellyfin: played, rated, and the rating of the community left alone',
    fileName: 'items.json',
    content: json({
      Items: [
        {
          Name: 'Heat',
          Type: 'Movie',
          ProductionYear: 1995,
          CommunityRating: 7.9,
          ProviderIds: { Imdb: 'tt0113277', Tmdb: '949' },
          UserData: { Played: true, PlayCount: 2, LastPlayedDate: '2024-02-02T20:00:00.0000000Z', Rating: 9 },
        },
        {
          Name: 'Alien',
          Type: 'Movie',
          ProductionYear: 1979,
          CommunityRating: 8.1,
          ProviderIds: { Imdb: 'tt0078748' },
          UserData: { Played: true, LastPlayedDate: '2024-02-03T20:00:00.0000000Z' },
        },
        {
          Name: 'Jaws',
          Type: 'Movie',
          ProductionYear: 1975,
          CommunityRating: 7.6,
          ProviderIds: {},
          UserData: { Played: false, PlayCount: 0 },
        },
        { Name: 'Pilot', Type: 'Episode', ProductionYear: 2004, UserData: { Played: true } },
      ],
      TotalRecordCount: 4,
    }),
    expect: {
      source: 'jellyfin',
      found: ['alien seen 2024-02-03', 'heat 4.5 2024-02-02'],
      left: { nothing: 1, series: 1 },
    },
  },
  {
    name: 'Plex as CSV: one’s own rating and what was viewed',
    fileName: 'plex-movies.csv',
    content: lines(
      plex,
      '1,movie,Heat,heat,1995,R,8.3,9.4,9.0,2,2024-02-02 20:15:00,imdb://tt0113277 tmdb://949',
      '2,movie,Alien,alien,1979,R,9.8,9.4,,1,2024-02-03 20:15:00,imdb://tt0078748',
      '3,movie,Jaws,jaws,1975,PG,9.7,9.0,,0,,imdb://tt0073195',
    ),
    expect: {
      source: 'plex',
      scale: 10,
      found: ['alien seen 2024-02-03', 'heat 4.5 2024-02-02'],
      left: { nothing: 1 },
    },
  },
  {
    name: 'Plex as JSON',
    fileName: 'library.json',
    content: json({
      MediaContainer: {
        size: 2,
        Metadata: [
          {
            ratingKey: '1',
            type: 'movie',
            title: 'Heat',
            year: 1995,
            rating: 8.3,
            audienceRating: 9.4,
            userRating: 8,
            viewCount: 1,
            lastViewedAt: 1706904000,
            Guid: [{ id: 'imdb://tt0113277' }],
          },
          { ratingKey: '2', type: 'episode', title: 'Pilot', year: 2004, viewCount: 1 },
        ],
      },
    }),
    expect: { source: 'plex', found: ['heat 4 2024-02-02'], left: { series: 1 } },
  },
]
