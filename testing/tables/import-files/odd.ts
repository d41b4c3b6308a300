import { hex, type ImportCase, json, lines, rated, two, zip } from './case'

/** Windows-1251, as far as these files need it. */
const cyrillic = (text: string) =>
  Buffer.from(
    [...text].map((sign) => {
      const code = sign.charCodeAt(0)
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
    }),
  )

/** Odd files of many makers. What should arrive was written down before any was read. */
export const odd: ImportCase[] = [
  {
    name: 'Netflix: what was viewed, years of two digits, episodes among films',
    fileName: 'NetflixViewingHistory.csv',
    content: lines(
      'Title,Date',
      '"Heat","12/25/23"',
      '"Stranger Things: Season 4: Chapter One","12/24/23"',
      '"Dark: Staffel 1: Geheimnisse","12/23/23"',
      '"Jaws: The Making: Episode 2","12/22/23"',
      '"Alien (1979)","1/2/24"',
    ),
    expect: { source: 'table', found: ['alien seen 2024-01-02'], choose: ['Heat'], left: { series: 3 } },
  },
  {
    name: 'Kinopoisk: Windows-1251, semicolons, the original title beside the Russian one',
    fileName: 'votes.csv',
    content: cyrillic(
      lines('Название;Оригинальное название;Год;Моя оценка', 'Схватка;Heat;1995;8', 'Чужой;Alien;1979;10'),
    ),
    expect: { source: 'table', scale: 10, found: two },
  },
  {
    name: 'a Chinese table in GBK',
    fileName: '电影.csv',
    content: hex('b5e7d3b02cc4eab7dd2cced2b5c4c6c0b7d60a486561742c313939352c340a416c69656e2c313937392c350a'),
    expect: { source: 'table', scale: 5, found: two },
  },
  {
    name: 'a Japanese table in Shift JIS',
    fileName: 'eiga.csv',
    content: hex(
      '835e83438367838b2c944e2c955d89bf0a90e782c690e7907182cc905f894282b52c323030312c350a486561742c313939352c340a',
    ),
    expect: { source: 'table', scale: 5, found: ['heat 4', 'spirited-away 5'] },
  },
  {
    name: 'UTF-16 without its mark',
    fileName: 'films.csv',
    content: Buffer.from(lines('Title;Year;Rating', 'Heat;1995;4', 'Alien;1979;5'), 'utf16le'),
    expect: { source: 'table', scale: 5, found: two },
  },
  {
    name: 'line ends of an old Mac',
    fileName: 'films.csv',
    content: 'Title,Year,Rating\rHeat,1995,4\rAlien,1979,5\r',
    expect: { source: 'table', scale: 5, found: two },
  },
  {
    name: 'a quoted line that names the separator, and a mark before it',
    fileName: 'films.csv',
    content: '\uFEFF"sep=;"\r\nTitle;Year;Rating\r\nHeat;1995;4\r\nAlien;1979;5\r\n',
    expect: { source: 'table', scale: 5, found: two },
  },
  {
    name: 'Excel saved a file of one column: every line stands in quotes',
    fileName: 'films.csv',
    content: lines('"Title,Year,Rating"', '"Heat,1995,4"', '"""Good, the Bad and the Ugly, The"",1966,5"'),
    expect: { source: 'table', scale: 5, found: ['heat 4', 'the-good-the-bad-and-the-ugly 5'] },
  },
  {
    name: 'cells as formulas, so that Excel keeps them as they are',
    fileName: 'films.csv',
    content: lines('Title,Year,IMDb ID,My Rating', 'Heat,="1995",="tt0113277",="4"', 'Alien,="1979",="tt0078748",="5"'),
    expect: { source: 'table', scale: 5, found: two },
  },
  {
    name: 'a table drawn with bars, as notes have it',
    fileName: 'notes.txt',
    content: lines('| Film | Year | Stars |', '|------|:----:|------:|', '| Heat | 1995 | 4 |', '| Alien | 1979 | 5 |'),
    expect: { source: 'table', scale: 5, found: two },
  },
  {
    name: 'a title whose comma nobody quoted loses neither row nor rating',
    fileName: 'films.csv',
    content: lines(
      'Title,Year,Rating',
      'Heat,1995,4',
      'The Good, the Bad and the Ugly,1966,5',
      'Crouching Tiger, Hidden Dragon,2000,3',
    ),
    expect: {
      source: 'table',
      scale: 5,
      found: ['crouching-tiger-hidden-dragon 3', 'heat 4', 'the-good-the-bad-and-the-ugly 5'],
    },
  },
  {
    name: 'the names of two columns changed places: what stands in them counts',
    fileName: 'films.csv',
    content: lines('Year,Title,Rating', 'Heat,1995,4', 'Alien,1979,5', 'Jaws,1975,3'),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 4', 'jaws 3'] },
  },
  {
    name: 'names in a language we do not know: the only texts are the films, what the numbers are is asked',
    fileName: 'ffilmiau.csv',
    content: lines('Ffilm,Blwyddyn,Fy sgôr', 'Heat,1995,8', 'Alien,1979,10'),
    expect: { source: 'table', asks: 'role', left: { nothing: 2 } },
  },
  {
    name: 'two columns of texts in such a language: which is the film is asked',
    fileName: 'ffilmiau.csv',
    content: lines('Ffilm,Gwlad,Blwyddyn,Fy sgôr', 'Heat,Unol Daleithiau,1995,8', 'Alien,Prydain,1979,10'),
    expect: { source: 'table', asks: 'title', left: { nothing: 2 } },
  },
  {
    name: 'the same, once the person has said it',
    fileName: 'ffilmiau.csv',
    content: lines('Ffilm,Gwlad,Blwyddyn,Fy sgôr', 'Heat,Unol Daleithiau,1995,8', 'Alien,Prydain,1979,10'),
    options: { columns: { ffilm: 'title', 'fy sgôr': 'rating' } },
    expect: { source: 'table', scale: 10, found: two },
  },
  {
    name: 'no line of names at all',
    fileName: 'my films.csv',
    content: lines('Heat,1995,4', 'Alien,1979,5', 'Jaws,1975,3.5'),
    expect: { source: 'table', asks: 'role', left: { nothing: 3 } },
  },
  {
    name: 'a list of titles, one a line, in a file that is called what was seen',
    fileName: 'seen films.txt',
    content: lines('Heat (1995)', 'The Good, the Bad and the Ugly (1966)', 'Alien (1979)'),
    expect: { source: 'table', found: ['alien seen', 'heat seen', 'the-good-the-bad-and-the-ugly seen'] },
  },
  {
    name: 'JSON: a list of texts',
    fileName: 'watchlist.json',
    content: json(['Heat (1995)', 'Alien (1979)']),
    expect: { source: 'table', found: ['alien want', 'heat want'] },
  },
  {
    name: 'JSON: rows as lists below a row of names',
    fileName: 'films.json',
    content: json([
      ['title', 'year', 'rating'],
      ['Heat', 1995, 4],
      ['Alien', 1979, 5],
    ]),
    expect: { source: 'table', scale: 5, found: two },
  },
  {
    name: 'JSON: ratings under their IMDb numbers',
    fileName: 'ratings.json',
    content: json({ tt0113277: 8, tt0078748: 10 }),
    expect: { source: 'table', scale: 10, found: two },
  },
  {
    name: 'JSON: objects under their IMDb numbers',
    fileName: 'ratings.json',
    content: json({
      movies: { tt0113277: { rating: 8, ratedAt: '2024-02-03' }, tt0078748: { rating: 10, ratedAt: '2024-02-04' } },
    }),
    expect: { source: 'table', scale: 10, found: ['alien 5 2024-02-04', 'heat 4 2024-02-03'] },
  },
  {
    name: 'Kodi: one’s own rating beside that of all, plays, and nought for none',
    fileName: 'kodi.json',
    content: json({
      id: 1,
      result: {
        movies: [
          {
            title: 'Heat',
            year: 1995,
            rating: 8.3,
            userrating: 8,
            playcount: 2,
            lastplayed: '2024-02-03 21:00:00',
            imdbnumber: 'tt0113277',
          },
          { title: 'Alien', year: 1979, rating: 8.5, userrating: 0, playcount: 1, lastplayed: '2024-02-04 21:00:00' },
          { title: 'Jaws', year: 1975, rating: 8.1, userrating: 0, playcount: 0, lastplayed: '' },
        ],
      },
    }),
    expect: {
      source: 'table',
      scale: 10,
      found: ['alien seen 2024-02-04', 'heat 4 2024-02-03'],
      left: { nothing: 1 },
    },
  },
  {
    name: 'Yamtrack: films, seasons and episodes in one table, states in words',
    fileName: 'yamtrack.csv',
    content: lines(
      '"media_id","source","media_type","title","season_number","episode_number","score","status","start_date","end_date"',
      '"949","tmdb","movie","Heat","","","8.0","Completed","2024-02-03","2024-02-03"',
      '"70523","tmdb","tv","Dark","","","9.0","Completed","",""',
      '"70523","tmdb","season","Dark","1","","9.0","Completed","",""',
      '"70523","tmdb","episode","Dark","1","2","","","","2024-02-02"',
      '"348","tmdb","movie","Alien","","","","Planning","",""',
      '"578","tmdb","movie","Jaws","","","","Dropped","",""',
    ),
    expect: {
      source: 'table',
      scale: 10,
      choose: ['Heat', 'Alien'],
      left: { series: 3, nothing: 1 },
    },
  },
  {
    name: 'iCheckMovies: checked, favourites, wanted, all in columns of their own',
    fileName: 'icheckmovies.csv',
    content: lines(
      'rank,title,year,imdburl,checked,favorite,disliked,watchlist,owned',
      '1,Heat,1995,https://www.imdb.com/title/tt0113277/,yes,yes,no,no,yes',
      '2,Alien,1979,https://www.imdb.com/title/tt0078748/,yes,no,no,no,no',
      '3,Jaws,1975,https://www.imdb.com/title/tt0073195/,no,no,no,yes,no',
    ),
    expect: { source: 'table', found: ['alien seen', 'heat liked', 'jaws want'] },
  },
  {
    name: 'Douban: titles in several spellings with a stroke between, own ratings, days',
    fileName: 'douban.csv',
    content: lines(
      '标题,个人评分,打分日期,我的短评,上映日期',
      '霸王别姬 / Farewell My Concubine,5,2024-02-03,好,1993-01-01(香港)',
      '盗火线 / Heat,4,2024-02-04,,1995-12-15(美国)',
    ),
    expect: {
      source: 'table',
      scale: 5,
      found: ['farewell-my-concubine 5 2024-02-03', 'heat 4 2024-02-04'],
    },
  },
  {
    name: 'Notion: an archive with each table twice, stars as signs, days in words, boxes ticked',
    fileName: 'notion.zip',
    content: zip({
      'Films 1a2b3c/Films 4d5e6f.csv': lines(
        'Name,Rating,Watched,Date,Year',
        'Heat,⭐️⭐️⭐️⭐️,Yes,"February 3, 2024",1995',
        'Alien,⭐️⭐️⭐️⭐️⭐️,Yes,"February 4, 2024",1979',
      ),
      'Films 1a2b3c/Films 4d5e6f_all.csv': lines(
        'Name,Rating,Watched,Date,Year',
        'Heat,⭐️⭐️⭐️⭐️,Yes,"February 3, 2024",1995',
        'Alien,⭐️⭐️⭐️⭐️⭐️,Yes,"February 4, 2024",1979',
        'Jaws,,No,,1975',
      ),
      'Films 1a2b3c/Heat 77.md': '# Heat\n',
    }),
    expect: {
      source: 'table',
      scale: 5,
      found: ['alien 5 2024-02-04', 'heat 4 2024-02-03'],
      left: { nothing: 1 },
    },
  },
  {
    name: 'boxes of a sheet: TRUE and FALSE',
    fileName: 'sheet.csv',
    content: lines('Title,Year,Seen,Loved', 'Heat,1995,TRUE,FALSE', 'Alien,1979,TRUE,TRUE', 'Jaws,1975,FALSE,FALSE'),
    expect: { source: 'table', found: ['alien liked', 'heat seen'], left: { nothing: 1 } },
  },
  {
    name: 'words for states in other languages',
    fileName: 'films.csv',
    content: lines(
      'Titre;Année;Statut',
      'Heat;1995;Vu',
      'Alien;1979;À voir',
      'Jaws;1975;Abandonné',
      'Parasite;2019;terminé',
    ),
    expect: { source: 'table', found: ['alien want', 'heat seen', 'parasite seen'], left: { nothing: 1 } },
  },
  rated('ratings of twenty, said by the heading', 'notes.csv', 20, 'Titre;Année;Ma note /20', {
    'Heat;1995;16': 'heat 4',
    'Alien;1979;20': 'alien 5',
    'Jaws;1975;8,5': 'jaws 2',
  }),
  rated('ratings of twenty, seen by the highest', 'notes.csv', 20, 'Titre;Année;Ma note', {
    'Heat;1995;16': 'heat 4',
    'Alien;1979;19': 'alien 5',
    'Jaws;1975;8,5': 'jaws 2',
  }),
  rated('ratings of four, said by the heading', 'ebert.csv', 4, 'Title,Year,Stars (out of 4)', {
    'Heat,1995,3': 'heat 4',
    'Alien,1979,4': 'alien 5',
    'Jaws,1975,2.5': 'jaws 3',
  }),
  rated('words behind the number', 'films.csv', 5, 'Title,Year,Rating', {
    'Heat,1995,4 out of 5 stars': 'heat 4',
    'Alien,1979,5 of 5': 'alien 5',
    'Jaws,1975,2.5/5 ★': 'jaws 2.5',
  }),
  {
    name: 'likes in words instead of stars',
    fileName: 'reactions.csv',
    content: lines('title,year,rating', 'Heat,1995,liked', 'Alien,1979,Loved it', 'Jaws,1975,disliked'),
    expect: { source: 'table', found: ['alien liked', 'heat liked', 'jaws seen'] },
  },
  {
    name: 'grades in letters, signs and all',
    fileName: 'grades.csv',
    content: lines('Title,Year,Grade', 'Heat,1995,A-', 'Alien,1979,A+', 'Jaws,1975,B'),
    expect: { source: 'table', scale: 100, found: ['alien 5', 'heat 4.5', 'jaws 4'] },
  },
  rated('months in Spanish, French, Polish', 'diario.csv', 5, 'Título;Año;Nota;Fecha', {
    'Heat;1995;4;3 de enero de 2024': 'heat 4 2024-01-03',
    'Alien;1979;5;4 février 2024': 'alien 5 2024-02-04',
    'Jaws;1975;3;5 stycznia 2024': 'jaws 3 2024-01-05',
  }),
  rated('days as Excel counts them', 'films.csv', 5, 'Title,Year,Rating,Date watched', {
    'Heat,1995,4,45325': 'heat 4 2024-02-03',
    'Alien,1979,5,45326': 'alien 5 2024-02-04',
  }),
  rated('days of two-digit years, the day first, as one row shows', 'films.csv', 5, 'Title,Year,Rating,Date', {
    'Heat,1995,4,03/02/24': 'heat 4 2024-02-03',
    'Alien,1979,5,14/02/24': 'alien 5 2024-02-14',
  }),
  rated('days as Japanese write them, and moments without their strokes', '映画.csv', 5, 'タイトル,年,評価,日付', {
    'Heat,1995,4,2024年2月3日': 'heat 4 2024-02-03',
    'Alien,1979,5,20240204T201500Z': 'alien 5 2024-02-04',
  }),
  rated('years alone are no days', 'films.csv', 5, 'Title,Year,Rating,Date', {
    'Heat,1995,4,2024': 'heat 4',
    'Alien,1979,5,Feb 2024': 'alien 5',
  }),
  rated('signs written for web pages', 'films.csv', 5, 'Title,Year,Rating', {
    'Am&eacute;lie,2001,4': 'amelie 4',
    'Pride &amp; Prejudice,2005,5': 'pride-and-prejudice 5',
  }),
  rated('figures of other scripts', 'films.csv', 5, 'タイトル,年,評価', {
    'Heat,１９９５,４': 'heat 4',
    'Alien,١٩٧٩,٥': 'alien 5',
  }),
  rated('spaces that do not break, in names and cells', 'films.csv', 5, '\u00a0Title\u00a0,Year\u200b,My\u00a0rating', {
    '\u00a0Heat,1995\u00a0,4': 'heat 4',
    'Alien\u200b,1979,5\u00a0': 'alien 5',
  }),
  {
    name: 'kinds in more languages: series are left out, films stay',
    fileName: 'all.csv',
    content: lines(
      'Title,Year,Type,Rating',
      'Heat,1995,film,4',
      'Dark,2017,сериал,5',
      'Dark,2017,Dizi,5',
      'Dark,2017,tvMiniSeries,5',
      'Dark,2017,Sarja,5',
      'Alien,1979,tvMovie,5',
      'Dark,2017,Anime Series,5',
    ),
    expect: { source: 'table', scale: 5, found: two, left: { series: 5 } },
  },
  {
    name: 'episodes told by their titles and by numbers in columns of their own',
    fileName: 'log.csv',
    content: lines(
      'Title,Season,Episode,Rating,Year',
      'Heat,,,4,1995',
      'Dark,1,2,5,2017',
      'Dark S01E03,,,5,2017',
      'Alien,,,5,1979',
    ),
    expect: { source: 'table', scale: 5, found: two, left: { series: 2 } },
  },
  {
    name: 'rows half filled: no title, no rating, nothing but commas',
    fileName: 'films.csv',
    content: lines('Title,Year,Rating', 'Heat,1995,4', ',1979,5', 'Jaws,1975,', ',,', 'Alien,1979,5'),
    expect: { source: 'table', scale: 5, found: two, left: { nothing: 2 }, problems: 1 },
  },
  {
    name: 'the same film rated differently in two tables of a folder: the newer day counts',
    fileName: 'old-and-new.zip',
    content: zip({
      'backup/2023/ratings.csv': lines('Title,Year,Rating,Date', 'Heat,1995,2,2023-01-05', 'Alien,1979,5,2023-01-06'),
      'backup/2024/ratings.csv': lines('Title,Year,Rating,Date', 'Heat,1995,4,2024-01-05', 'Alien,1979,5,2023-01-06'),
    }),
    expect: {
      source: 'table',
      scale: 5,
      found: ['alien 5 2023-01-06', 'heat 4 2024-01-05'],
    },
  },
]
