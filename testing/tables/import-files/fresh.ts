import { type ImportCase, json, lines, rated, zip } from './case'

const hex = (bytes: string) => Buffer.from(bytes, 'hex')
const two = ['alien 5', 'heat 4']
const three = ['alien 5', 'heat 4', 'jaws 3']
const table = (
  name: string,
  fileName: string,
  content: string | Uint8Array,
  expected: Partial<ImportCase['expect']>,
): ImportCase => ({ name, fileName, content, expect: { source: 'table', ...expected } })

/** A second draw of odd files. What should arrive was written down before any was read. */
export const fresh: ImportCase[] = [
  rated(
    'SensCritique: both titles, commas in lists of people',
    'senscritique.csv',
    10,
    'Titre;Titre original;Année;Réalisateur;Ma note;Moyenne',
    {
      'Les Dents de la mer;Jaws;1975;Steven Spielberg;6;7,4': 'jaws 3',
      'Heat;Heat;1995;Michael Mann;8;7,9': 'heat 4',
      'Alien, le huitième passager;Alien;1979;Ridley Scott;10;8,0': 'alien 5',
    },
  ),
  rated(
    'FilmAffinity: bars between, what one voted',
    'mis_votos.txt',
    10,
    'Título|Título original|Año|Mi voto|Nota media|Fecha de voto',
    {
      'Heat|Heat|1995|8|7,5|03/02/2024': 'heat 4 2024-02-03',
      'Tiburón|Jaws|1975|6|7,3|14/02/2024': 'jaws 3 2024-02-14',
    },
  ),
  table(
    'Kinopoisk as JSON: names in two languages, the public’s rating beside one’s own',
    'kinopoisk.json',
    json({
      items: [
        { kinopoiskId: 1, nameRu: 'Схватка', nameOriginal: 'Heat', year: 1995, ratingKinopoisk: 7.9, userRating: 8 },
        { kinopoiskId: 2, nameRu: 'Чужой', nameOriginal: 'Alien', year: 1979, ratingKinopoisk: 8.1, userRating: 10 },
      ],
    }),
    { scale: 10, found: two },
  ),
  table(
    'Mubi: the film in an object with the average, one’s own stars outside',
    'mubi-ratings.json',
    json([
      {
        overall: 4,
        body: 'Cold, blue; long.\nGood.',
        updated_at: 1706990400,
        film: { title: 'Heat', year: 1995, average_rating: 3.9 },
      },
      { overall: 5, body: null, updated_at: 1706990400, film: { title: 'Alien', year: 1979, average_rating: 4.1 } },
    ]),
    { scale: 5, found: ['alien 5 2024-02-03', 'heat 4 2024-02-03'] },
  ),
  table(
    'TMDB’s own answer: the vote of all and one’s own rating side by side',
    'rated_movies.json',
    json({
      page: 1,
      results: [
        {
          adult: false,
          id: 949,
          title: 'Heat',
          original_title: 'Heat',
          release_date: '1995-12-15',
          vote_average: 7.9,
          vote_count: 7000,
          popularity: 50.1,
          rating: 8,
        },
        {
          adult: false,
          id: 348,
          title: 'Alien',
          original_title: 'Alien',
          release_date: '1979-05-25',
          vote_average: 8.2,
          vote_count: 14000,
          popularity: 70.1,
          rating: 10,
        },
      ],
      total_pages: 1,
    }),
    { scale: 10, found: two },
  ),
  table(
    'OMDb: certificate, critics and all others, and one’s own rating',
    'omdb.json',
    json([
      {
        Title: 'Heat',
        Year: '1995',
        Rated: 'R',
        Metascore: '76',
        imdbRating: '8.3',
        imdbVotes: '700,000',
        imdbID: 'tt0113277',
        Type: 'movie',
        Ratings: [{ Source: 'Rotten Tomatoes', Value: '88%' }],
        userRating: '8',
      },
      {
        Title: 'Dark',
        Year: '2017',
        Rated: 'TV-MA',
        Metascore: 'N/A',
        imdbRating: '8.7',
        imdbVotes: '400,000',
        imdbID: 'tt5753856',
        Type: 'series',
        Ratings: [],
        userRating: '9',
      },
      {
        Title: 'Alien',
        Year: '1979',
        Rated: 'R',
        Metascore: '89',
        imdbRating: '8.5',
        imdbVotes: '900,000',
        imdbID: 'tt0078748',
        Type: 'movie',
        Ratings: [{ Source: 'Rotten Tomatoes', Value: '98%' }],
        userRating: '10',
      },
    ]),
    { scale: 10, found: two, left: { series: 1 } },
  ),
  table(
    'only what others think: critics, audiences, certificates; nothing of one’s own',
    'collection.csv',
    lines('Title,Year,Rated,Metascore,Tomatometer,IMDb', 'Heat,1995,R,76,88%,8.3', 'Alien,1979,R,89,98%,8.5'),
    { asks: 'role', left: { nothing: 2 } },
  ),
  table(
    'MyAnimeList as a table: films and series, nought for no score',
    'animelist.csv',
    lines(
      'series_animedb_id,series_title,series_type,my_finish_date,my_score,my_status',
      '199,Spirited Away (2001),Movie,2024-02-03,10,Completed',
      '431,Howl’s Moving Castle (2004),Movie,0000-00-00,0,Plan to Watch',
      '164,Princess Mononoke (1997),Movie,0000-00-00,0,Completed',
      '1,Cowboy Bebop,TV,0000-00-00,9,Completed',
    ),
    {
      scale: 10,
      found: ['howls-moving-castle want', 'princess-mononoke seen', 'spirited-away 5 2024-02-03'],
      left: { series: 1 },
    },
  ),
  table(
    'TV Time: what was watched and followed, films and episodes in one log',
    'tracking-prod-records.csv',
    lines(
      'uuid,type,entity_type,movie_name,series_name,release_date,created_at',
      'a1,watch,movie,Heat,,1995-12-15 00:00:00,2024-02-03 21:10:00',
      'a2,towatch,movie,Alien,,1979-05-25 00:00:00,2024-02-04 21:10:00',
      'a3,watch,episode,,Dark,,2024-02-05 21:10:00',
    ),
    { source: 'tvtime', found: ['alien want 2024-02-04', 'heat seen 2024-02-03'], left: { series: 1 } },
  ),
  table(
    'Stremio: a library with how often and when something was watched',
    'stremio-library.json',
    json({
      result: [
        {
          _id: 'tt0113277',
          name: 'Heat',
          type: 'movie',
          removed: false,
          state: { timesWatched: 2, lastWatched: '2024-02-03T21:10:00Z' },
        },
        {
          _id: 'tt5753856',
          name: 'Dark',
          type: 'series',
          removed: false,
          state: { timesWatched: 9, lastWatched: '2024-02-03T21:10:00Z' },
        },
        {
          _id: 'tt0078748',
          name: 'Alien',
          type: 'movie',
          removed: false,
          state: { timesWatched: 0, lastWatched: null },
        },
      ],
    }),
    { found: ['heat seen 2024-02-03'], left: { series: 1, nothing: 1 } },
  ),
  table(
    'Letterboxd’s form for imports: ratings of ten and of five in two columns, tags with commas',
    'to-letterboxd.csv',
    lines(
      'LetterboxdURI,tmdbID,imdbID,Title,Year,Directors,Rating,Rating10,WatchedDate,Rewatch,Tags,Review',
      ',949,tt0113277,Heat,1995,Michael Mann,,8,2024-02-03,false,"crime, la","Line one\nline two; 2/10, he said"',
      ',348,tt0078748,Alien,1979,Ridley Scott,,10,2024-02-04,true,,',
    ),
    { scale: 10, found: ['alien 5 2024-02-04', 'heat 4 2024-02-03'] },
  ),
  table(
    'Google’s saved lists: titles, notes and addresses, no year',
    'Watchlist.csv',
    lines(
      'Title,Note,URL,Comment',
      'Heat,,https://www.google.com/search?q=heat,',
      'Casablanca,with Ann,https://www.google.com/search?q=x,',
    ),
    { choose: ['Heat', 'Casablanca'] },
  ),
  table(
    'a sheet with a title, a date and an empty line above its names',
    'diary.csv',
    lines(
      'My film diary,,,',
      'Last change: 3 Jan 2024,,,',
      ',,,',
      'Film,Year,Stars,Seen on',
      'Heat,1995,4,2024-02-03',
      'Alien,1979,5,2024-02-04',
    ),
    { scale: 5, found: ['alien 5 2024-02-04', 'heat 4 2024-02-03'] },
  ),
  table(
    'lines that begin with # say who made the file',
    'export.csv',
    lines(
      '# exported by Reel Keeper 2.1, 2024-03-01',
      '# ratings, of ten',
      'title,year,rating',
      'Heat,1995,8',
      'Alien,1979,10',
    ),
    { scale: 10, found: two },
  ),
  table(
    'lines between the films that only say which month it is',
    'year.csv',
    lines('Film,Year,Rating', 'January,,', 'Heat,1995,4', 'Alien,1979,5', 'February,,', 'Jaws,1975,3'),
    { scale: 5, found: three, left: { nothing: 2 } },
  ),
  table(
    'two tables side by side in one sheet',
    'sides.csv',
    lines('Title,Year,Rating,,Title,Year,Rating', 'Heat,1995,4,,Jaws,1975,3', 'Alien,1979,5,,,,'),
    { scale: 5, found: three },
  ),
  table(
    'pandas wrote it: a column of places, years with a point, nan for nothing',
    'df.csv',
    lines(',title,year,my_rating', '0,Heat,1995.0,4.0', '1,Alien,1979.0,5.0', '2,Jaws,1975.0,nan'),
    { scale: 5, found: two, left: { nothing: 1 } },
  ),
  table(
    'two people, each with a column of stars: whose is asked, nobody’s is taken',
    'anna-and-ben.csv',
    lines('Title,Year,Anna,Ben', 'Heat,1995,4,2', 'Alien,1979,5,3'),
    { asks: 'role', left: { nothing: 2 } },
  ),
  {
    ...table(
      'the same, once Ben has said which is his',
      'anna-and-ben.csv',
      lines('Title,Year,Anna,Ben', 'Heat,1995,4,2', 'Alien,1979,5,3'),
      { scale: 5, found: ['alien 3', 'heat 2'] },
    ),
    options: { columns: { ben: 'rating' } },
  },
  rated(
    'one’s own column beside a wife’s and the average of both',
    'us.csv',
    5,
    'Title,Year,Wife’s rating,My rating,Average',
    {
      'Heat,1995,2,4,3': 'heat 4',
      'Alien,1979,3,5,4': 'alien 5',
    },
  ),
  table(
    'grades in letters, as newspapers give them',
    'grades.csv',
    lines('Title,Year,My grade', 'Heat,1995,B', 'Alien,1979,A+', 'Jaws,1975,C-', 'Solaris,1972,F'),
    { scale: 100, found: ['alien 5', 'heat 4', 'jaws 2', 'solaris 0.5'] },
  ),
  table(
    'German marks of school, where one is the best: no stars are made of them',
    'noten.csv',
    lines('Titel;Jahr;Schulnote', 'Heat;1995;2', 'Alien;1979;1', 'Jaws;1975;3'),
    { asks: 'best', left: { nothing: 3 } },
  ),
  rated('a throw of the die, of six', 'terningkast.csv', 6 as 10, 'Tittel;År;Terningkast', {
    'Heat;1995;5': 'heat 4',
    'Alien;1979;6': 'alien 5',
    'Jaws;1975;3': 'jaws 2.5',
  }),
  table(
    'up and down as numbers: one, minus one, nought for neither',
    'votes.csv',
    lines('title,year,vote', 'Heat,1995,1', 'Alien,1979,1', 'Jaws,1975,-1', 'Solaris,1972,0'),
    { found: ['alien liked', 'heat liked', 'jaws seen'], left: { nothing: 1 } },
  ),
  table(
    'thumbs in words under a rating',
    'netflix-ratings.csv',
    lines('Title,Release Year,Rating', 'Heat,1995,Thumbs Up', 'Alien,1979,Two Thumbs Up', 'Jaws,1975,Thumbs Down'),
    { found: ['alien liked', 'heat liked', 'jaws seen'] },
  ),
  table(
    'each rating says of how many it is, and they differ',
    'mixed.csv',
    lines('Title,Year,Rating', 'Heat,1995,8/10', 'Alien,1979,5/5', 'Jaws,1975,60%'),
    { found: three },
  ),
  table(
    'parts of one, as programs keep them',
    'model.json',
    json([
      { title: 'Heat', year: 1995, my_rating: 0.8 },
      { title: 'Alien', year: 1979, my_rating: 1 },
      { title: 'Jaws', year: 1975, my_rating: 0.55 },
    ]),
    { found: three },
  ),
  table(
    'objects in objects: the film, me and the crowd',
    'library.json',
    json({
      library: {
        films: [
          {
            metadata: { name: 'Heat', released: { year: 1995 } },
            me: { stars: 4, watched: '2024-02-03' },
            community: { stars: 3.9 },
          },
          {
            metadata: { name: 'Alien', released: { year: 1979 } },
            me: { stars: 5, watched: '2024-02-04' },
            community: { stars: 4.1 },
          },
        ],
      },
    }),
    { scale: 5, found: ['alien 5 2024-02-04', 'heat 4 2024-02-03'] },
  ),
  table(
    'titles alone under what they are: watched, to watch, loved',
    'lists.json',
    json({ watched: ['Heat (1995)'], watchlist: ['Alien (1979)'], favourites: ['Jaws (1975)'] }),
    { found: ['alien want', 'heat seen', 'jaws liked'] },
  ),
  table(
    'a rating as value and whole, ids in an object',
    'app.json',
    json({
      data: [
        { ids: { imdb: 'tt0113277' }, title: 'Heat', rating: { value: 8, max: 10 } },
        { ids: { imdb: 'tt0078748' }, title: 'Alien', rating: { value: 10, max: 10 } },
      ],
    }),
    { scale: 10, found: two },
  ),
  table(
    'a list by months of a diary',
    'by-month.json',
    json({
      '2024-02': [{ film: 'Heat', year: 1995, stars: 4, date: '2024-02-03' }],
      '2024-03': [{ film: 'Alien', year: 1979, stars: 5, date: '2024-03-04' }],
    }),
    { scale: 5, found: ['alien 5 2024-03-04', 'heat 4 2024-02-03'] },
  ),
  table(
    'quotation marks inside of quoted reviews that nobody doubled',
    'reviews.csv',
    lines('Title,Year,Rating,Review', 'Heat,1995,4,"He says "wow", then leaves"', 'Alien,1979,5,"plain"'),
    { scale: 5, found: two },
  ),
  table(
    'quotation marks with a stroke before them, as databases write them',
    'dump.csv',
    lines(
      '"title","year","rating","note"',
      '"Heat","1995","4","said \\"no\\", left; came\\nback"',
      '"Alien","1979","5",""',
    ),
    { scale: 5, found: two },
  ),
  table(
    'typographic quotation marks around titles',
    'list.csv',
    lines('Title,Year,Rating', '“Heat”,1995,4', '„Alien“,1979,5', '«Jaws»,1975,3'),
    { scale: 5, found: three },
  ),
  table(
    'a note of one’s own, one film a line, the rating behind it',
    'films.txt',
    lines('Heat (1995) - 8/10', 'Alien (1979) - 10/10', 'Jaws (1975) - 6/10'),
    { scale: 10, found: three },
  ),
  table(
    'stars before the film, one a line',
    'stars.txt',
    lines('★★★★ Heat (1995)', '★★★★★ Alien (1979)', '★★★ Jaws (1975)'),
    { scale: 5, found: three },
  ),
  table(
    'boxes in Markdown: ticked is seen, empty is wanted',
    'films.md.txt',
    lines('# Films', '', '- [x] Heat (1995)', '- [ ] Alien (1979)', '- [X] Jaws (1975)'),
    { found: ['alien want', 'heat seen', 'jaws seen'] },
  ),
  table(
    'ČSFD: Windows-1250, stars, and “odpad!” for what deserves none',
    'csfd.csv',
    Buffer.from(
      '4ee17a65763b526f6b3b486f646e6f63656eed0a486561743b313939353b2a2a2a2a0a416c69656e3b313937393b2a2a2a2a2a0a4a6177733b313937353b6f64706164210a',
      'hex',
    ),
    { scale: 5, found: [...two, 'jaws seen'] },
  ),
  table(
    'Korean, in EUC-KR',
    'watcha.csv',
    hex('c1a6b8f12cbfacb5b52cbab0c1a10a486561742c313939352c342e300a416c69656e2c313937392c352e300a'),
    { scale: 5, found: two },
  ),
  table(
    'Chinese commas between the columns',
    '片单.csv',
    lines('片名，年份，我的评分', 'Heat，1995，8', 'Alien，1979，10'),
    { scale: 10, found: two },
  ),
  rated('Hungarian, semicolons and commas for points', 'filmek.csv', 10, 'Cím;Év;Értékelés;Megnézve', {
    'Heat;1995;8,0;2024. február 3.': 'heat 4 2024-02-03',
    'Alien;1979;10,0;2024. 02. 04.': 'alien 5 2024-02-04',
  }),
  rated('Arabic headings and days', 'aflam.csv', 5, 'العنوان,السنة,تقييمي,تاريخ المشاهدة', {
    'Heat,1995,4,3 فبراير 2024': 'heat 4 2024-02-03',
    'Alien,1979,5,4 فبراير 2024': 'alien 5 2024-02-04',
  }),
  rated('years of other calendars and days to come are no days we know', 'days.csv', 5, 'Title,Year,Rating,Date', {
    'Heat,1995,4,03/02/2567': 'heat 4',
    'Alien,1979,5,2099-01-01': 'alien 5',
  }),
  rated('days as browsers write them, and in seconds', 'js.csv', 5, 'Title,Year,Rating,watchedAt', {
    'Heat,1995,4,Sat Feb 03 2024 20:15:00 GMT+0100 (Central European Standard Time)': 'heat 4 2024-02-03',
    'Alien,1979,5,1707077700': 'alien 5 2024-02-04',
    'Jaws,1975,3,1707164100000': 'jaws 3 2024-02-05',
  }),
  table(
    'a column called seen that holds days',
    'log.csv',
    lines('Title,Year,Seen', 'Heat,1995,2024-02-03', 'Alien,1979,2024-02-04', 'Jaws,1975,'),
    { found: ['alien seen 2024-02-04', 'heat seen 2024-02-03'], left: { nothing: 1 } },
  ),
  table(
    'signs for yes and no',
    'ticks.csv',
    lines('Title,Year,Watched,Favourite', 'Heat,1995,✓,', 'Alien,1979,✔️,❤️', 'Jaws,1975,✗,', 'Solaris,1972,☐,'),
    { found: ['alien liked', 'heat seen'], left: { nothing: 2 } },
  ),
  table(
    'stars who act and scores that are music are no ratings',
    'dvds.csv',
    lines(
      'Title,Year,Director,Stars,Score',
      'Heat,1995,Michael Mann,"Al Pacino, Robert De Niro",Elliot Goldenthal',
      'Alien,1979,Ridley Scott,Sigourney Weaver,Jerry Goldsmith',
    ),
    { asks: 'role', left: { nothing: 2 } },
  ),
  table(
    'a column of days that are the films’ own first nights',
    'premieres.csv',
    lines('Title,Date,Rating', 'Heat,1995-12-15,4', 'Alien,1979-05-25,5', 'Jaws,1975-06-20,3'),
    { scale: 5, found: three },
  ),
  table(
    'tickets: prices and seats are no ratings',
    'tickets.csv',
    lines('Cinema,Film,Year,Screen,Seat,Price', 'Odeon,Heat,1995,2,14,8.50', 'Rex,Alien,1979,1,7,9.00'),
    { asks: 'role', left: { nothing: 2 } },
  ),
  table(
    'IMDb numbers without their letters, links to both sites',
    'ids.csv',
    lines('movieId,imdbId,tmdbId,my_score', '6,0113277,949,4', '1214,0078748,348,5'),
    { scale: 5, found: two },
  ),
  table(
    'several tables of one unknown site packed together, told by their names',
    'backup.zip',
    zip({
      'my-app/rated.csv': lines('name,year,rate', 'Heat,1995,8', 'Alien,1979,10'),
      'my-app/watchlist.csv': lines('name,year', 'Jaws,1975'),
      'my-app/favorites.csv': lines('name,year', 'Solaris,1972'),
      'my-app/people.csv': lines('id,person', '1,Al Pacino'),
      'my-app/readme.txt': 'This is your data.\n',
    }),
    { scale: 10, found: ['alien 5', 'heat 4', 'jaws want', 'solaris liked'] },
  ),
]
