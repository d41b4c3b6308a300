import { type ImportCase, json, lines, rated, utf16, zip } from './case'

const bom = '\uFEFF'
const lbRatings = 'Date,Name,Year,Letterboxd URI,Rating'
const imdbNow =
  'Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors'

/** Files made as a stranger's machine would make them, written down with what should arrive before any was read. */
export const strangers: ImportCase[] = [
  rated(
    'a table of German Excel: semicolons, decimal commas, mostly high ratings of ten',
    'Filme.csv',
    10,
    'Titel;Jahr;Bewertung',
    {
      'Heat;1995;9,5': 'heat 5',
      'Alien;1979;8,0': 'alien 4',
      'Jaws;1975;7,5': 'jaws 4',
    },
  ),
  {
    name: 'Letterboxd saved again by Excel as UTF-16 with tabs',
    fileName: 'ratings.csv',
    content: utf16(lines(lbRatings.replaceAll(',', '\t'), '2024-02-02\tHeat\t1995\thttps://boxd.it/2a0k\t4.5')),
    expect: { source: 'letterboxd', scale: 5, found: ['heat 4.5 2024-02-02'] },
  },
  {
    name: 'a mark at the beginning, quotes around everything and empty lines between',
    fileName: 'ratings.csv',
    content: `${bom}"Date","Name","Year","Letterboxd URI","Rating"\r\n\r\n"2024-02-02","Heat","1995","https://boxd.it/2a0k","4.5"\r\n\r\n\r\n"2024-02-03","Alien","1979","https://boxd.it/29Zw","5"\r\n`,
    expect: { source: 'letterboxd', scale: 5, found: ['alien 5 2024-02-03', 'heat 4.5 2024-02-02'] },
  },
  {
    name: 'two exports put one under the other: the header stands there twice',
    fileName: 'ratings.csv',
    content: lines(
      lbRatings,
      '2024-02-02,Heat,1995,https://boxd.it/2a0k,4.5',
      lbRatings,
      '2024-02-03,Alien,1979,https://boxd.it/29Zw,5',
    ),
    expect: { source: 'letterboxd', scale: 5, found: ['alien 5 2024-02-03', 'heat 4.5 2024-02-02'] },
  },
  {
    name: 'nought is no rating where the others are of ten',
    fileName: 'movies.csv',
    content: lines('title,year,rating', 'Heat,1995,9', 'Alien,1979,10', 'Jaws,1975,0'),
    expect: { source: 'table', scale: 10, found: ['alien 5', 'heat 4.5'], left: { nothing: 1 } },
  },
  {
    name: 'IMDb, quoted titles with commas and a year of one’s own rating before 2000',
    fileName: 'ratings.csv',
    content: lines(
      imdbNow,
      'tt0060196,10,2019-12-31,"The Good, the Bad and the Ugly","Il buono, il brutto, il cattivo",https://www.imdb.com/title/tt0060196/,Movie,8.8,161,1966,"Adventure, Western",800000,1966-12-23,Sergio Leone',
    ),
    expect: { source: 'imdb', scale: 10, found: ['the-good-the-bad-and-the-ugly 5 2019-12-31'] },
  },
  {
    name: 'JSON lines of a script: numbers as text, days with hours',
    fileName: 'ratings.jsonl',
    content: lines(
      JSON.stringify({ title: 'Heat', year: '1995', rating: '8', ratedAt: '2023-05-06T20:15:00+02:00' }),
      JSON.stringify({ title: 'Alien', year: '1979', rating: '10', ratedAt: '2023-05-07T20:15:00+02:00' }),
    ),
    expect: { source: 'table', scale: 10, found: ['alien 5 2023-05-07', 'heat 4 2023-05-06'] },
  },
  {
    name: 'a French table in Windows-1252, accents in the headings',
    fileName: 'films.csv',
    content: Buffer.from('Titre;Année;Note\r\nAmélie;2001;4\r\nHeat;1995;3\r\nAlien;1979;5\r\n', 'latin1'),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'amelie 4', 'heat 3'] },
  },
  rated('a Spanish table: Título, Año, Calificación', 'peliculas.csv', 10, 'Título,Año,Calificación', {
    'Heat,1995,9': 'heat 4.5',
    'Alien,1979,10': 'alien 5',
  }),
  {
    name: 'Letterboxd in a folder in an archive, with reviews that break over lines',
    fileName: 'letterboxd-me-2024.zip',
    content: zip({
      'letterboxd-me-2024/ratings.csv': lines(lbRatings, '2024-02-02,Heat,1995,https://boxd.it/2a0k,4.5'),
      'letterboxd-me-2024/reviews.csv': `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n2024-03-01,Alien,1979,https://boxd.it/x,5,,"Good.\n\nVery ""good"", really.",,2024-02-28\n`,
    }),
    expect: { source: 'letterboxd', scale: 5, found: ['alien 5 2024-02-28', 'heat 4.5 2024-02-02'] },
  },
  rated(
    'a spreadsheet with spaces around everything and a column nobody named',
    'watched.csv',
    5,
    ' Title , Year ,  ,Stars',
    {
      ' Heat , 1995 ,x, 4 ': 'heat 4',
      ' Alien , 1979 ,, 5 ': 'alien 5',
      ' Jaws,1975,, 2.5': 'jaws 2.5',
    },
  ),
  rated('ratings written as "8/10"', 'my-movies.csv', 10, 'Movie,Year,Score', {
    'Heat,1995,8/10': 'heat 4',
    'Alien,1979,10/10': 'alien 5',
    'Jaws,1975,3/10': 'jaws 1.5',
  }),
  rated('ratings as per cent with their sign', 'my-movies.csv', 100, 'Movie,Year,Score', {
    'Heat,1995,80%': 'heat 4',
    'Alien,1979,100%': 'alien 5',
    'Jaws,1975,35%': 'jaws 2',
  }),
  rated('ratings as stars drawn', 'diary.csv', 5, 'Film,Year,Rating', {
    'Heat,1995,★★★★': 'heat 4',
    'Alien,1979,★★★★★': 'alien 5',
    'Jaws,1975,★★½': 'jaws 2.5',
  }),
  rated('titles with their year in brackets and no column of years', 'list.csv', 5, 'title,my rating', {
    'Heat (1995),4': 'heat 4',
    'Alien (1979),5': 'alien 5',
    '"Thing, The (1982)",3': 'the-thing 3',
  }),
  {
    name: 'Trakt history as JSON, one film seen twice',
    fileName: 'history.json',
    content: json([
      {
        id: 1,
        watched_at: '2023-05-06T20:15:00.000Z',
        action: 'watch',
        type: 'movie',
        movie: { title: 'Heat', year: 1995, ids: { imdb: 'tt0113277', tmdb: 949, trakt: 1 } },
      },
      {
        id: 2,
        watched_at: '2024-05-06T20:15:00.000Z',
        action: 'watch',
        type: 'movie',
        movie: { title: 'Heat', year: 1995, ids: { imdb: 'tt0113277', tmdb: 949, trakt: 1 } },
      },
    ]),
    expect: { source: 'trakt', found: ['heat seen 2024-05-06'], left: { repeated: 1 } },
  },
  {
    name: 'Criticker with Windows line ends and a comma as decimal sign nowhere',
    fileName: 'rankings.csv',
    content: 'Score,Film Name,Year,Date Rated,Film ID,IMDB ID\r\n85,Heat,1995,"Jan 05, 2021",1,tt0113277\r\n',
    expect: { source: 'criticker', scale: 100, found: ['heat 4.5 2021-01-05'] },
  },
  {
    name: 'TMDB ratings with a mark and high ratings alone',
    fileName: 'export.csv',
    content: `${bom}TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated\n949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,,7.9,10,2024-02-02T10:00:00Z\n`,
    expect: { source: 'tmdb', scale: 10, found: ['heat 5 2024-02-02'] },
  },
  rated('half points of ten among five highest ones', 'films.csv', 10, 'Name,Year,Rating', {
    'Heat,1995,9.5': 'heat 5',
    'Alien,1979,10': 'alien 5',
    'Jaws,1975,8.5': 'jaws 4.5',
    'The Matrix,1999,9': 'the-matrix 4.5',
  }),
  {
    name: 'a list with numbers before the titles and IMDb addresses',
    fileName: 'watchlist.csv',
    content: lines(
      '#,Title,Link',
      '1,Heat,https://www.imdb.com/title/tt0113277/',
      '2,Alien,https://m.imdb.com/title/tt0078748/?ref_=x',
    ),
    expect: { source: 'table', found: ['alien want', 'heat want'] },
  },
  rated('an Italian table with days written the Italian way', 'film.csv', 10, 'Titolo;Anno;Voto;Data', {
    'Heat;1995;8;25/12/2020': 'heat 4 2020-12-25',
    'Alien;1979;9;03/02/2021': 'alien 4.5 2021-02-03',
  }),
  {
    name: 'a JSON object that holds the list under a name of its own, with null ratings',
    fileName: 'backup.json',
    content: json({
      version: 3,
      items: [
        { name: 'Heat', year: 1995, rating: 4.5 },
        { name: 'Alien', year: 1979, rating: null },
      ],
    }),
    expect: { source: 'table', scale: 5, found: ['heat 4.5'], left: { nothing: 1 } },
  },
  {
    name: 'a spreadsheet whose first lines are a heading of its own',
    fileName: 'sheet.csv',
    content: lines('My films 2024,,', ',,', 'Title,Year,Rating', 'Heat,1995,4', 'Alien,1979,5', 'Jaws,1975,3'),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 4', 'jaws 3'] },
  },
  rated('a Polish table', 'filmy.csv', 10, 'Tytuł;Rok;Ocena', {
    'Heat;1995;9': 'heat 4.5',
    'Alien;1979;10': 'alien 5',
  }),
  {
    name: 'the same with semicolons and a heading without any',
    fileName: 'sheet.csv',
    content: lines('Meine Filme', '', 'Titel;Jahr;Bewertung', 'Heat;1995;4', 'Alien;1979;5'),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 4'] },
  },
  {
    name: 'JSON of an app: watchedAt and myRating, nothing else it knows',
    fileName: 'export.json',
    content: json([
      { movieTitle: 'Heat', releaseYear: 1995, myRating: 9, watchedAt: '2022-01-02' },
      { movieTitle: 'Alien', releaseYear: 1979, myRating: 10, watchedAt: '2022-01-03' },
    ]),
    expect: { source: 'table', scale: 10, found: ['alien 5 2022-01-03', 'heat 4.5 2022-01-02'] },
  },
  rated('a Portuguese table', 'filmes.csv', 10, 'Título;Ano;Nota', {
    'Heat;1995;8,5': 'heat 4.5',
    'Alien;1979;10': 'alien 5',
  }),
  rated('a film called as a column: no second line of names', 'films.csv', 5, 'Title,Year,Rating', {
    'Heat,1995,4': 'heat 4',
    'Alien,1979,5': 'alien 5',
  }),
  {
    name: 'UTF-16 the other way round, without a mark of its columns',
    fileName: 'films.txt',
    content: Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      Buffer.from(lines('Title,Year,Rating', 'Amélie,2001,4.5'), 'utf16le').swap16(),
    ]),
    expect: { source: 'table', scale: 5, found: ['amelie 4.5'] },
  },
  rated('a Dutch table with its own word for the mark', 'films.csv', 10, 'Titel;Jaar;Cijfer', {
    'Heat;1995;8': 'heat 4',
    'Alien;1979;9': 'alien 4.5',
  }),
  rated('a Turkish table', 'filmler.csv', 10, 'Film;Yıl;Puan', {
    'Heat;1995;8': 'heat 4',
    'Alien;1979;9': 'alien 4.5',
  }),
  rated('a Japanese table', 'films.csv', 5, 'タイトル,年,評価', {
    'Heat,1995,4': 'heat 4',
    'Alien,1979,5': 'alien 5',
  }),
]
