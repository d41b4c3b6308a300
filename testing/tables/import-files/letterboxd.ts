import { type ImportCase, lines, zip } from './case'

const rated = 'Date,Name,Year,Letterboxd URI,Rating'
const named = 'Date,Name,Year,Letterboxd URI'
const diary = 'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date'
const ratings = lines(rated, '2024-02-01,Heat,1995,https://boxd.it/a,4.5', '2024-02-02,Alien,1979,https://boxd.it/b,5')
const watched = lines(named, '2024-02-01,Heat,1995,https://boxd.it/a', '2024-02-03,Jaws,1975,https://boxd.it/c')
const watchlist = lines(named, '2024-02-04,Casablanca,1942,https://boxd.it/d', '2024-02-05,Heat,1995,https://boxd.it/a')
const likes = lines(named, '2024-02-06,Amélie,2001,https://boxd.it/e', '2024-02-06,Heat,1995,https://boxd.it/a')

export const letterboxd: ImportCase[] = [
  {
    name: 'ratings.csv',
    fileName: 'ratings.csv',
    content: ratings,
    expect: { source: 'letterboxd', scale: 5, found: ['alien 5 2024-02-02', 'heat 4.5 2024-02-01'] },
  },
  {
    name: 'ratings.csv under another name',
    fileName: 'my films (1).csv',
    content: ratings,
    expect: { source: 'letterboxd', scale: 5, found: ['alien 5 2024-02-02', 'heat 4.5 2024-02-01'] },
  },
  {
    name: 'watched.csv: seen, not rated',
    fileName: 'watched.csv',
    content: watched,
    expect: { source: 'letterboxd', found: ['heat seen 2024-02-01', 'jaws seen 2024-02-03'] },
  },
  {
    name: 'watchlist.csv: wanted, not seen',
    fileName: 'watchlist.csv',
    content: watchlist,
    expect: { source: 'letterboxd', found: ['casablanca want 2024-02-04', 'heat want 2024-02-05'] },
  },
  {
    name: 'a list of films that does not say which: asked',
    fileName: 'films.csv',
    content: watched,
    expect: { source: 'letterboxd', asks: 'role', left: { nothing: 2 } },
  },
  {
    name: 'a list of films that does not say which: seen, says the person',
    fileName: 'films.csv',
    content: watched,
    options: { role: 'seen' },
    expect: { source: 'letterboxd', found: ['heat seen 2024-02-01', 'jaws seen 2024-02-03'] },
  },
  {
    name: 'a list of films that does not say which: wanted, says the person',
    fileName: 'films.csv',
    content: watched,
    options: { role: 'want' },
    expect: { source: 'letterboxd', found: ['heat want 2024-02-01', 'jaws want 2024-02-03'] },
  },
  {
    name: 'diary.csv: rewatches; the newest rating counts, a row without stars is a film seen',
    fileName: 'diary.csv',
    content: lines(
      diary,
      '2024-02-02,Heat,1995,https://boxd.it/1,3,,,2024-02-01',
      '2024-03-02,Heat,1995,https://boxd.it/2,4,Yes,,2024-03-01',
      '2024-03-05,Jaws,1975,https://boxd.it/3,,,,2024-03-04',
    ),
    expect: { source: 'letterboxd', found: ['heat 4 2024-03-01', 'jaws seen 2024-03-04'], left: { repeated: 1 } },
  },
  {
    name: 'reviews.csv: a line break in a review',
    fileName: 'reviews.csv',
    content: lines(
      'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date',
      '2024-02-02,Heat,1995,https://boxd.it/1,4.5,,"Two lines,\nand a ""quote"".",,2024-02-01',
    ),
    expect: { source: 'letterboxd', found: ['heat 4.5 2024-02-01'] },
  },
  {
    name: 'likes/films.csv by its folder is not known when sent alone: asked',
    fileName: 'films.csv',
    content: likes,
    expect: { source: 'letterboxd', asks: 'role', left: { nothing: 2 } },
  },
  {
    name: 'the whole export',
    fileName: 'letterboxd-someone-2024-03-01.zip',
    content: zip({
      'profile.csv': lines('Date Joined,Username', '2020-01-01,someone'),
      'ratings.csv': ratings,
      'watched.csv': watched,
      'watchlist.csv': watchlist,
      'likes/films.csv': likes,
      'deleted/diary.csv': lines(diary, '2024-02-02,Casablanca,1942,https://boxd.it/1,1,,,2024-02-01'),
      'orphaned/diary.csv': lines(diary, '2024-02-02,Casablanca,1942,https://boxd.it/1,1,,,2024-02-01'),
    }),
    expect: {
      source: 'letterboxd',
      scale: 5,
      found: [
        'alien 5 2024-02-02',
        'amelie liked 2024-02-06',
        'casablanca want 2024-02-04',
        'heat 4.5 2024-02-01',
        'jaws seen 2024-02-03',
      ],
    },
  },
  {
    name: 'the whole export in a folder of its own, packed by a Mac',
    fileName: 'export.zip',
    content: zip({
      'letterboxd-someone/ratings.csv': ratings,
      'letterboxd-someone/watched.csv': watched,
      'letterboxd-someone/watchlist.csv': watchlist,
      '__MACOSX/letterboxd-someone/._ratings.csv': 'Mac OS X',
      'letterboxd-someone/likes/reviews.csv': lines(named, '2024-02-06,Fargo,1996,https://boxd.it/z'),
    }),
    expect: {
      source: 'letterboxd',
      found: ['alien 5 2024-02-02', 'casablanca want 2024-02-04', 'heat 4.5 2024-02-01', 'jaws seen 2024-02-03'],
    },
  },
  {
    name: 'the diary repeats the ratings: a later rating in the diary wins',
    fileName: 'export.zip',
    content: zip({
      'ratings.csv': ratings,
      'diary.csv': lines(diary, '2024-05-02,Heat,1995,https://boxd.it/1,3,,,2024-05-01'),
    }),
    expect: { source: 'letterboxd', found: ['alien 5 2024-02-02', 'heat 3 2024-05-01'] },
  },
  {
    name: 'an export without one rating: what was watched arrives',
    fileName: 'export.zip',
    content: zip({ 'ratings.csv': lines(rated), 'watched.csv': watched }),
    expect: { source: 'letterboxd', found: ['heat seen 2024-02-01', 'jaws seen 2024-02-03'] },
  },
  {
    name: 'lists in the export are left out, with their number',
    fileName: 'export.zip',
    content: zip({
      'ratings.csv': ratings,
      'lists/best-of.csv': lines(
        'Letterboxd list export v7',
        'Date,Name,Tags,URL,Description',
        '2024-01-01,Best of,,https://boxd.it/x,',
        '',
        'Position,Name,Year,URL,Description',
        '1,Fargo,1996,https://boxd.it/f,',
        '2,Casablanca,1942,https://boxd.it/d,',
      ),
    }),
    expect: { source: 'letterboxd', found: ['alien 5 2024-02-02', 'heat 4.5 2024-02-01'], left: { list: 2 } },
  },
  {
    name: 'saved by Excel: semicolons, decimal commas, dates of the country, an old encoding',
    fileName: 'ratings.csv',
    content: Buffer.from(
      lines('Date;Name;Year;Letterboxd URI;Rating', '13/03/2024;Heat;1995;u;4,5', '14/03/2024;Amélie;2001;u;5'),
      'latin1',
    ),
    expect: { source: 'letterboxd', scale: 5, found: ['amelie 5 2024-03-14', 'heat 4.5 2024-03-13'] },
  },
  {
    name: 'days that could be months are no days',
    fileName: 'ratings.csv',
    content: lines('Date;Name;Year;Letterboxd URI;Rating', '01/03/2019;Heat;1995;u;2'),
    expect: { source: 'letterboxd', found: ['heat 2'] },
  },
  {
    name: 'a line that names the separator stands first',
    fileName: 'ratings.csv',
    content: lines('sep=;', 'Date;Name;Year;Letterboxd URI;Rating', '2024-02-01;Heat;1995;u;4'),
    expect: { source: 'letterboxd', found: ['heat 4 2024-02-01'] },
  },
  {
    name: 'stars as signs',
    fileName: 'mine.csv',
    content: lines('Name,Year,Rating', 'Heat,1995,★★★★½', 'Alien,1979,★★', 'Jaws,1975,½'),
    expect: { source: 'table', scale: 5, found: ['alien 2', 'heat 4.5', 'jaws 0.5'] },
  },
  {
    name: 'the columns Letterboxd imports',
    fileName: 'for-letterboxd.csv',
    content: lines(
      'imdbID,tmdbID,Title,Year,Directors,WatchedDate,Rating,Rewatch,Tags,Review',
      'tt0113277,949,Heat,1995,Michael Mann,2024-02-01,4.5,,,',
      'tt0078748,348,Alien,1979,Ridley Scott,2024-02-02,,,,',
    ),
    expect: { source: 'table', scale: 5, found: ['alien seen 2024-02-02', 'heat 4.5 2024-02-01'] },
  },
  {
    name: 'Rating10 is of ten',
    fileName: 'for-letterboxd.csv',
    content: lines('Title,Year,Rating10', 'Heat,1995,4', 'Alien,1979,5'),
    expect: { source: 'table', scale: 10, found: ['alien 2.5', 'heat 2'] },
  },
]
