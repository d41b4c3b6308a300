import { type ImportCase, json, lines, rated, table, three, two, zip } from './case'

const dated = ['alien 5 2024-02-04', 'heat 4 2024-02-03']

/** Bytes of an encoding whose only sign beyond ASCII is é. */
const withAccent = (text: string, accent: number) =>
  Buffer.from([...text].map((sign) => (sign === 'é' ? accent : sign.charCodeAt(0))))

/**
 * A third draw of odd files. What should arrive was written down before any was read. Since then one of them asks what
 * its films are instead of naming every row, two name their site, and one film was changed for one with a TMDB number.
 */
export const rare: ImportCase[] = [
  table(
    'Netflix, the whole of one’s data: trailers that ran by themselves are no films seen',
    'ViewingActivity.csv',
    lines(
      'Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country',
      'Ann,2024-02-03 20:11:00,02:40:01,,Heat (1995),,Chrome PC,02:40:01,02:40:01,DE (Germany)',
      'Ann,2024-02-03 20:10:00,00:00:41,Autoplayed: user action: None;,Alien (1979)_hook_primary,HOOK,Chrome PC,00:00:41,00:00:41,DE (Germany)',
      'Ann,2024-02-02 20:10:00,00:01:41,,Jaws (1975): Trailer,TRAILER,Chrome PC,00:01:41,00:01:41,DE (Germany)',
      'Ann,2024-02-01 20:10:00,00:50:00,,Dark: Season 1: Secrets (Episode 1),,Chrome PC,00:50:00,00:50:00,DE (Germany)',
    ),
    { source: 'netflix', found: ['heat seen 2024-02-03'], left: { nothing: 2, series: 1 } },
  ),
  table(
    'Netflix, thumbs as numbers: 1 down, 2 up, 3 twice up; the stars of earlier years in a column of their own',
    'Ratings.csv',
    lines(
      'Profile Name,Title Name,Rating Type,Star Value,Thumbs Value,Device Model,Event Utc Ts,Region View Date',
      'Ann,Heat (1995),thumb,,2,Chrome,2024-02-03 20:11:00,2024-02-03',
      'Ann,Alien (1979),thumb,,3,Chrome,2024-02-04 20:11:00,2024-02-04',
      'Ann,Jaws (1975),thumb,,1,Chrome,2024-02-05 20:11:00,2024-02-05',
      'Ann,Solaris (1972),star,4,,Chrome,2016-02-05 20:11:00,2016-02-05',
    ),
    {
      source: 'netflix',
      scale: 5,
      found: ['alien liked 2024-02-04', 'heat liked 2024-02-03', 'jaws seen 2024-02-05', 'solaris 4 2016-02-05'],
    },
  ),
  table(
    'Tautulli: what was played and how far; what was begun and left is not seen',
    'tautulli_history.csv',
    lines(
      'date,friendly_name,platform,player,media_type,full_title,year,watched_status,percent_complete',
      '1706990400,Ann,Chrome,Home,movie,Heat,1995,1,97',
      '1707076800,Ann,Chrome,Home,movie,Alien,1979,0,12',
      '1707076800,Ann,Chrome,Home,episode,Dark - Secrets,2017,1,99',
    ),
    { found: ['heat seen 2024-02-03'], left: { nothing: 1, series: 1 } },
  ),
  table(
    'Jellyfin’s report of playback',
    'PlaybackReporting.csv',
    lines(
      'DateCreated,UserId,ItemId,ItemType,ItemName,PlaybackMethod,ClientName,DeviceName,PlayDuration',
      '2024-02-03 21:10:00,u1,i1,Movie,Heat (1995),DirectPlay,Web,Firefox,9900',
      '2024-02-04 21:10:00,u1,i2,Episode,Dark - s01e02 - Lies,DirectPlay,Web,Firefox,3000',
    ),
    { source: 'jellyfin', found: ['heat seen 2024-02-03'], left: { series: 1 } },
  ),
  table(
    'Flixster: WTS is wanted, NI is not interested, the rest are stars',
    'flixster.csv',
    lines('Title,Year,Score', 'Heat,1995,4', 'Alien,1979,5', 'Jaws,1975,WTS', 'Solaris,1972,NI'),
    { scale: 5, found: [...two, 'jaws want'], left: { nothing: 1 } },
  ),
  {
    name: 'IMDb saved again by a German Excel: semicolons, decimal commas, days with points',
    fileName: 'ratings.csv',
    content: lines(
      'Const;Your Rating;Date Rated;Title;Original Title;URL;Title Type;IMDb Rating;Runtime (mins);Year;Genres;Num Votes;Release Date;Directors',
      'tt0113277;8;03.02.2024;Heat;Heat;https://x;Film;8,3;170;1995;Action, Crime;1;15.12.1995;Michael Mann',
      'tt5753856;9;03.02.2024;Dark;Dark;https://x;TV-Serie;8,7;60;2017;Drama;1;01.12.2017;',
      'tt0078748;10;04.02.2024;Alien;Alien;https://x;Film;8,5;117;1979;Horror;1;25.05.1979;Ridley Scott',
    ),
    expect: { source: 'imdb', scale: 10, found: dated, left: { series: 1 } },
  },
  {
    name: 'IMDb check-ins: what one was at is seen',
    fileName: 'Check-ins.csv',
    content: lines(
      'Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated',
      '1,tt0113277,2024-01-05,2024-01-05,,Heat,Heat,https://x,Movie,8.3,170,1995,Crime,1,1995-12-15,Michael Mann,,',
    ),
    expect: { source: 'imdb', found: ['heat seen 2024-01-05'] },
  },
  {
    name: 'TMDB: a list of favourites says so by its name',
    fileName: 'favorites.csv',
    content: lines(
      'TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Added',
      '949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,,7.9,,2024-02-03T10:00:00Z',
    ),
    expect: { source: 'tmdb', found: ['heat liked 2024-02-03'] },
  },
  {
    name: 'Letterboxd packed by Windows: folders with strokes the other way, likes and lists among them',
    fileName: 'letterboxd.zip',
    content: zip({
      'letterboxd-ann\\ratings.csv': lines(
        'Date,Name,Year,Letterboxd URI,Rating',
        '2024-02-03,Heat,1995,https://boxd.it/a,4',
      ),
      'letterboxd-ann\\likes\\films.csv': lines(
        'Date,Name,Year,Letterboxd URI',
        '2024-02-04,Alien,1979,https://boxd.it/b',
      ),
      'letterboxd-ann\\deleted\\diary.csv': lines(
        'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date',
        '2024-02-05,Jaws,1975,https://boxd.it/c,1,,,2024-02-05',
      ),
    }),
    expect: { source: 'letterboxd', scale: 5, found: ['alien liked 2024-02-04', 'heat 4 2024-02-03'] },
  },
  {
    name: 'Letterboxd: one list sent alone is asked about',
    fileName: 'noir.csv',
    content: lines(
      'Letterboxd list export v7',
      'Date,Name,Tags,URL,Description',
      '2024-01-01,Noir,,https://boxd.it/x,"All, of them"',
      '',
      'Position,Name,Year,URL,Description',
      '1,Heat,1995,https://boxd.it/f,',
      '2,Alien,1979,https://boxd.it/d,',
    ),
    expect: { source: 'letterboxd', asks: 'role', left: { nothing: 2 } },
  },
  {
    name: 'Trakt: films, shows, seasons and episodes in one file of ratings',
    fileName: 'ratings-all.json',
    content: json([
      { rated_at: '2024-02-03T10:00:00Z', rating: 8, type: 'movie', movie: { title: 'Heat', year: 1995, ids: {} } },
      { rated_at: '2024-02-03T10:00:00Z', rating: 9, type: 'show', show: { title: 'Fargo', year: 2014, ids: {} } },
      {
        rated_at: '2024-02-03T10:00:00Z',
        rating: 9,
        type: 'season',
        season: { number: 1 },
        show: { title: 'Fargo', year: 2014, ids: {} },
      },
      {
        rated_at: '2024-02-03T10:00:00Z',
        rating: 9,
        type: 'episode',
        episode: { season: 1, number: 1, title: 'Heat', ids: {} },
        show: { title: 'Fargo', year: 2014, ids: {} },
      },
    ]),
    expect: { source: 'trakt', scale: 10, found: ['heat 4 2024-02-03'], left: { series: 3 } },
  },
  table(
    'Kinopoisk’s own file: a web page’s table under the name of a workbook',
    'votes.xls',
    '<html><head><meta charset="utf-8"></head><body><table border="1">\n<tr><td>русскоязычное название</td><td>оригинальное название</td><td>год</td><td>моя оценка</td><td>время голосования</td></tr>\n<tr><td>Схватка</td><td>Heat</td><td>1995</td><td>8</td><td>2024-02-03, 21:10</td></tr>\n<tr><td>Чужой</td><td>Alien</td><td>1979</td><td>10</td><td>2024-02-04, 21:10</td></tr>\n</table></body></html>\n',
    { scale: 10, found: dated },
  ),
  table(
    'headings in two rows: what belongs together above, names below',
    'sheet.csv',
    lines(
      'Film,,Me,,Others',
      'Title,Year,Rating,Date,Rating',
      'Heat,1995,4,2024-02-03,8.3',
      'Alien,1979,5,2024-02-04,8.5',
    ),
    { scale: 5, found: dated },
  ),
  table(
    'headings in two rows, where only both together say whose rating it is',
    'sheet.csv',
    lines('Film,,Rating,', 'Title,Year,Mine,IMDb', 'Heat,1995,4,8.3', 'Alien,1979,5,8.5'),
    { scale: 5, found: two },
  ),
  table(
    'German totals at the end',
    'liste.csv',
    lines('Titel;Jahr;Bewertung', 'Heat;1995;4', 'Alien;1979;5', 'Summe;;9', 'Durchschnitt;;4,5', 'Anzahl Filme: 2;;'),
    { scale: 5, found: two, left: { nothing: 3 } },
  ),
  table(
    'two lists side by side: the heading of each says what its films are',
    'lists.csv',
    lines('Seen,Want to see', 'Heat (1995),Alien (1979)', 'Jaws (1975),'),
    { found: ['alien want', 'heat seen', 'jaws seen'] },
  ),
  table('one’s own column is called Me', 'family.csv', lines('Title,Year,Me,Dad', 'Heat,1995,4,2', 'Alien,1979,5,3'), {
    scale: 5,
    found: two,
  }),
  rated('stars with the empty ones drawn', 'stars.csv', 5, 'Title,Year,Rating', {
    'Heat,1995,★★★★☆': 'heat 4',
    'Alien,1979,★★★★★': 'alien 5',
    'Jaws,1975,★★★☆☆': 'jaws 3',
  }),
  rated('points and keycaps for stars', 'dots.csv', 5, 'Title,Year,Rating', {
    'Heat,1995,●●●●○': 'heat 4',
    'Alien,1979,5️⃣': 'alien 5',
    'Jaws,1975,3️⃣': 'jaws 3',
  }),
  rated('halves written behind a space', 'halves.csv', 5, 'Title,Year,Stars', {
    'Heat,1995,3 1/2': 'heat 3.5',
    'Alien,1979,5': 'alien 5',
    'Jaws,1975,2 ½ stars': 'jaws 2.5',
  }),
  rated('the others’ rating in brackets behind one’s own', 'mine.csv', 10, 'Title,Year,My rating', {
    'Heat,1995,8/10 (IMDb 8.3)': 'heat 4',
    'Alien,1979,10/10 (IMDb 8.5)': 'alien 5',
  }),
  rated('numbers in words', 'words.csv', 5, 'Title,Year,Rating', {
    'Heat,1995,four stars': 'heat 4',
    'Alien,1979,five stars': 'alien 5',
    'Jaws,1975,three and a half stars': 'jaws 3.5',
  }),
  table(
    'praise in words is no number of stars: nothing arrives',
    'praise.csv',
    lines('Title,Year,Rating', 'Heat,1995,Good', 'Alien,1979,Excellent', 'Jaws,1975,Fair'),
    { asks: 'role', left: { nothing: 3 } },
  ),
  table(
    'a rating Excel took for a day is no rating',
    'films.csv',
    lines('Title;Year;Rating', 'Heat;1995;04. Mai', 'Alien;1979;5'),
    { scale: 5, found: ['alien 5'], problems: 1 },
  ),
  table(
    'a scale below nought is not ours to read',
    'scores.csv',
    lines('Title,Year,Score (-5 to +5)', 'Heat,1995,3', 'Alien,1979,5', 'Jaws,1975,-4'),
    { asks: 'role', left: { nothing: 3 } },
  ),
  table(
    'points of a contest between films are no ratings',
    'elo.csv',
    lines('Title,Year,Rating', 'Heat,1995,1523', 'Alien,1979,1711', 'Jaws,1975,1360'),
    { asks: 'role', left: { nothing: 3 } },
  ),
  table(
    'German marks of school, and the heading says that one is the best',
    'noten.csv',
    lines('Titel;Jahr;Note (1 = sehr gut, 6 = ungenügend)', 'Heat;1995;2', 'Alien;1979;1', 'Jaws;1975;6'),
    { scale: 6, isBackwards: true, found: ['alien 5', 'heat 4', 'jaws 0.5'] },
  ),
  ...(['highest', 'lowest'] as const).map((best) => ({
    ...table(
      `marks of school of an unknown country, once the person has said that the best is the ${best}`,
      'noten.csv',
      lines('Titel;Jahr;Note', 'Heat;1995;2', 'Alien;1979;1', 'Jaws;1975;5'),
      best === 'lowest'
        ? { scale: 6, isBackwards: true as const, found: ['alien 5', 'heat 4', 'jaws 1'] }
        : { scale: 5, found: ['alien 1', 'heat 2', 'jaws 5'] },
    ),
    options: { best },
  })),
  table(
    'a mark of school that may be the best or the worst is asked about',
    'noten.csv',
    lines('Titel;Jahr;Note', 'Heat;1995;2', 'Alien;1979;1', 'Jaws;1975;5'),
    { asks: 'best', left: { nothing: 3 } },
  ),
  table(
    'ratings that run backwards, of ten, as a line above the names says',
    'films.csv',
    lines(
      'My films. 1 is best and 10 is worst',
      '',
      'Title,Year,Rating',
      'Heat,1995,1',
      'Alien,1979,4',
      'Jaws,1975,10',
    ),
    { scale: 10, isBackwards: true, found: ['alien 3.5', 'heat 5', 'jaws 0.5'] },
  ),
  table(
    'marks of school whose best is six, as the heading says',
    'noten.csv',
    lines('Titel;Jahr;Note (6 = beste)', 'Heat;1995;5', 'Alien;1979;6', 'Jaws;1975;3'),
    { found: ['alien 5', 'heat 4', 'jaws 2.5'] },
  ),
  table(
    'of how many it is stands in a line above the names',
    'films.csv',
    lines('My films, rated 1 to 10', '', 'Title,Year,Rating', 'Heat,1995,4', 'Alien,1979,5'),
    { scale: 10, found: ['alien 2.5', 'heat 2'] },
  ),
  table(
    'of seven, as the heading says',
    'seven.csv',
    lines('Title,Year,Rating (1–7)', 'Heat,1995,7', 'Alien,1979,4', 'Jaws,1975,2'),
    { found: ['alien 3', 'heat 5', 'jaws 1.5'] },
  ),
  table(
    'a column says of how many each rating is',
    'reviews.csv',
    lines('title,year,rating,best_rating', 'Heat,1995,4,5', 'Alien,1979,10,10', 'Jaws,1975,60,100'),
    { found: three },
  ),
  table(
    'reviews as search engines read them: the film, the rating and its best',
    'reviews.json',
    json({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Review',
          itemReviewed: {
            '@type': 'Movie',
            name: 'Heat',
            dateCreated: '1995-12-15',
            sameAs: 'https://www.imdb.com/title/tt0113277/',
          },
          reviewRating: { '@type': 'Rating', ratingValue: '4', bestRating: '5' },
          datePublished: '2024-02-03',
        },
        {
          '@type': 'Review',
          itemReviewed: {
            '@type': 'Movie',
            name: 'Alien',
            dateCreated: '1979-05-25',
            sameAs: 'https://www.imdb.com/title/tt0078748/',
          },
          reviewRating: { '@type': 'Rating', ratingValue: '5', bestRating: '5' },
          datePublished: '2024-02-04',
        },
      ],
    }),
    { scale: 5, found: dated },
  ),
  rated('days of America with hours, as one of them shows', 'log.csv', 5, 'Title,Year,Rating,Watched', {
    'Heat,1995,4,2/3/2024 9:15 PM': 'heat 4 2024-02-03',
    'Alien,1979,5,2/14/2024 8:00 AM': 'alien 5 2024-02-14',
  }),
  rated('days with the day of the week', 'log.csv', 5, 'Title;Year;Rating;Watched', {
    'Heat;1995;4;Samstag, 3. Februar 2024': 'heat 4 2024-02-03',
    'Alien;1979;5;Sun, 4 Feb 2024': 'alien 5 2024-02-04',
  }),
  rated(
    'words for days that count from an unknown one, and moments Excel shortened, are no days',
    'log.csv',
    5,
    'Title,Year,Rating,Watched',
    {
      'Heat,1995,4,2 days ago': 'heat 4',
      'Alien,1979,5,1.70699E+12': 'alien 5',
    },
  ),
  table(
    'numbers of both sites that a spreadsheet took for numbers, and addresses of TMDB; a series told by its address',
    'ids.csv',
    lines(
      'imdb_id,tmdb,my_rating',
      '113277.0,,8',
      ',https://www.themoviedb.org/movie/38757-tangled?language=en-US,10',
      ',https://www.themoviedb.org/tv/70523-dark,9',
    ),
    { scale: 10, found: ['heat 4', 'tangled 5'], left: { series: 1 } },
  ),
  table(
    'the same film on several days of Europe: the last one counts',
    'tagebuch.csv',
    lines('Film;Jahr;Sterne;Gesehen am', 'Heat;1995;2;31.12.2019', 'Heat;1995;4;03.02.2024', 'Heat;1995;3;05.06.2021'),
    { scale: 5, found: ['heat 4 2024-02-03'], left: { repeated: 2 } },
  ),
  table(
    'series told by what stands behind their titles',
    'all.csv',
    lines(
      'Title,Year,Rating',
      'Heat,1995,4',
      '"Dark: Season 1",2017,5',
      '"Fleabag, Series 2",2019,5',
      'The Crown – Staffel 3,2019,5',
      'Lost (TV Series),2004,5',
      'Chernobyl (Miniserie),2019,5',
      'Twin Peaks (TV series 1990–1991),1990,5',
      'Alien,1979,5',
    ),
    { scale: 5, found: two, left: { series: 6 } },
  ),
  table(
    'links of a sheet around the titles',
    'sheet.csv',
    lines(
      'Title,Year,Rating',
      '"=HYPERLINK(""https://www.imdb.com/title/tt0113277/"",""Heat"")",1995,4',
      '"<a href=""https://www.imdb.com/title/tt0078748/"">Alien</a>",1979,5',
    ),
    { scale: 5, found: two },
  ),
  table(
    'links of notes around the titles',
    'notes.csv',
    lines(
      'Film,Year,Stars',
      '[Heat](https://letterboxd.com/film/heat-1995/),1995,4',
      '[[Alien (1979)]],,5',
      '**Jaws**,1975,3',
    ),
    { scale: 5, found: three },
  ),
  {
    ...table(
      'files on a disk, once the person has said that they were seen',
      'films.txt',
      lines('Heat.1995.1080p.BluRay.x264-GRP.mkv', 'Alien (1979) [4K].mp4', 'Jaws_1975_DVDRip.avi'),
      { found: ['alien seen', 'heat seen', 'jaws seen'] },
    ),
    options: { role: 'seen' },
  },
  table(
    'a quotation mark that is never closed swallows no film',
    'films.csv',
    lines('Title,Year,Rating,Note', 'Heat,1995,4,"great', 'Alien,1979,5,', 'Jaws,1975,3,fine'),
    { scale: 5, found: three },
  ),
  table(
    'a title that begins with a quoted word',
    'films.csv',
    lines('Title,Year,Rating', '"Crocodile" Dundee,1986,3', 'Heat,1995,4', 'Alien,1979,5'),
    { scale: 5, found: ['alien 5', 'crocodile-dundee 3', 'heat 4'] },
  ),
  table(
    'an old Mac: its line ends and its letters',
    'films.csv',
    withAccent('Titre;Année;Note\rAmélie;2001;4\rHeat;1995;3\r', 0x8e),
    { scale: 5, found: ['amelie 4', 'heat 3'] },
  ),
  table(
    'an old PC: letters of DOS, and the sign it ended files with',
    'FILMS.CSV',
    withAccent('Titre;Année;Note\r\nAmélie;2001;4\r\nHeat;1995;3\r\n\x1a', 0x82),
    { scale: 5, found: ['amelie 4', 'heat 3'] },
  ),
  table('letters that were encoded twice', 'films.csv', lines('Title,Year,Rating', 'AmÃ©lie,2001,4', 'Heat,1995,3'), {
    scale: 5,
    found: ['amelie 4', 'heat 3'],
  }),
  table(
    'columns held apart by spaces alone',
    'films.txt',
    lines(
      'Title              Year   Rating',
      'Heat               1995   4',
      'The Matrix         1999   3',
      'Alien              1979   5',
    ),
    { scale: 5, found: [...two, 'the-matrix 3'] },
  ),
  table(
    'a database’s own drawing of a table, with its count of rows',
    'out.txt',
    lines(
      '+-------+------+--------+',
      '| title | year | rating |',
      '+-------+------+--------+',
      '| Heat  | 1995 |      4 |',
      '| Alien | 1979 |      5 |',
      '+-------+------+--------+',
      '2 rows in set (0.00 sec)',
    ),
    { scale: 5, found: two },
  ),
  table(
    'JSON by columns, and commas left at its ends',
    'films.json',
    '{"title": ["Heat", "Alien",], "year": [1995, 1979,], "my_rating": [4, 5,],}',
    { scale: 5, found: two },
  ),
  table(
    'JSON by columns, each under the numbers of its rows',
    'df.json',
    json({ title: { 0: 'Heat', 1: 'Alien' }, year: { 0: 1995, 1: 1979 }, my_rating: { 0: 4, 1: 5 } }),
    { scale: 5, found: two },
  ),
  table(
    'JSON that a program wrote as a value, the objects of a database one after the other',
    'ratings.js',
    `window.ratings = ${JSON.stringify(
      [
        { _id: { $oid: 'a1' }, title: 'Heat', year: { $numberInt: '1995' }, rating: { $numberDouble: '4.0' } },
        { _id: { $oid: 'a2' }, title: 'Alien', year: { $numberInt: '1979' }, rating: { $numberDouble: '5.0' } },
      ],
      null,
      2,
    )};\n`,
    { scale: 5, found: two },
  ),
  table(
    'JSON of an interface: edges and nodes',
    'viewer.json',
    json({
      data: {
        viewer: {
          ratings: {
            pageInfo: { hasNextPage: false },
            edges: [
              { cursor: 'a', node: { score: 8, ratedAt: '2024-02-03', film: { title: 'Heat', releaseYear: 1995 } } },
              { cursor: 'b', node: { score: 10, ratedAt: '2024-02-04', film: { title: 'Alien', releaseYear: 1979 } } },
            ],
          },
        },
      },
    }),
    { scale: 10, found: dated },
  ),
  table(
    'whole objects one after the other, each over several lines',
    'dump.json',
    `${JSON.stringify({ title: 'Heat', year: 1995, rating: 4 }, null, 2)}\n${JSON.stringify({ title: 'Alien', year: 1979, rating: 5 }, null, 2)}\n`,
    { scale: 5, found: two },
  ),
  table(
    'yes and no, counts and halves under “seen”, in German',
    'gesehen.csv',
    lines('Titel;Jahr;Gesehen', 'Heat;1995;ja', 'Alien;1979;2x', 'Jaws;1975;nein', 'Solaris;1972;noch nicht'),
    { found: ['alien seen', 'heat seen'], left: { nothing: 2 } },
  ),
  table(
    'files whose names say in their language what they hold',
    'filme.zip',
    zip({
      'gesehen.csv': lines('Titel;Jahr', 'Heat;1995'),
      'Möchte ich sehen.csv': lines('Titel;Jahr', 'Alien;1979'),
      'Lieblingsfilme.csv': lines('Titel;Jahr', 'Jaws;1975'),
    }),
    { found: ['alien want', 'heat seen', 'jaws liked'] },
  ),
  rated('Greek headings', 'tainies.csv', 10, 'Τίτλος;Έτος;Η βαθμολογία μου;Ημερομηνία', {
    'Heat;1995;8;3/2/2024': 'heat 4 2024-02-03',
    'Alien;1979;10;14/2/2024': 'alien 5 2024-02-14',
  }),
  rated('Ukrainian headings', 'filmy.csv', 10, 'Назва,Рік,Моя оцінка', {
    'Heat,1995,8': 'heat 4',
    'Alien,1979,10': 'alien 5',
  }),
]
