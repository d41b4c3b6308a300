import { type ImportCase, lines } from './case'

const today =
  'Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors'
const heat = 'tt0113277,9,2024-02-02,Heat,Heat,https://x,Movie,8.3,170,1995,"Action, Crime",1,1995-12-15,Michael Mann'
const alien = 'tt0078748,7,2024-02-03,Alien,Alien,https://x,Movie,8.5,117,1979,Horror,1,1979-05-25,Ridley Scott'
const typed = (type: string, id: string, title = 'Something') =>
  `${id},8,2024-02-02,${title},${title},https://x,${type},8.0,50,2011,Drama,1,2011-01-01,`
const list =
  'Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated'

export const imdb: ImportCase[] = [
  {
    name: 'ratings of today',
    fileName: 'ratings.csv',
    content: lines(today, heat, alien),
    expect: { source: 'imdb', scale: 10, found: ['alien 3.5 2024-02-03', 'heat 4.5 2024-02-02'] },
  },
  {
    name: 'a low rating is not the average',
    fileName: 'ratings.csv',
    content: lines(today, 'tt0073195,1,2024-02-02,Jaws,Jaws,https://x,Movie,8.1,124,1975,Thriller,1,1975-06-20,S'),
    expect: { source: 'imdb', found: ['jaws 0.5 2024-02-02'] },
  },
  {
    name: 'one column too many and one too few lose no row',
    fileName: 'ratings.csv',
    content: lines(today, `${heat},extra,`, alien.slice(0, alien.lastIndexOf(','))),
    expect: { source: 'imdb', found: ['alien 3.5 2024-02-03', 'heat 4.5 2024-02-02'] },
  },
  {
    name: 'ratings of 2017',
    fileName: 'ratings.csv',
    content: lines(
      'Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors',
      'tt0113277,8,2017-10-05,Heat,http://www.imdb.com/title/tt0113277/,movie,8.2,170,1995,crime,1,1995-12-06,Michael Mann',
    ),
    expect: { source: 'imdb', found: ['heat 4 2017-10-05'] },
  },
  {
    name: 'ratings of 2013',
    fileName: 'ratings.csv',
    content: lines(
      '"position","const","created","modified","description","Title","Title type","Directors","You rated","IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes","Release Date (month/day/year)","URL"',
      '"1","tt0113277","Sat Mar  2 00:00:00 2013","","","Heat","Feature Film","Michael Mann","9","8.2","170","1995","crime","1","1995-12-06","http://x"',
      '"2","tt0944947","Sun Mar  3 00:00:00 2013","","","Game of Thrones","TV Series","","10","9.4","60","2011","drama","1","2011-04-17","http://x"',
    ),
    expect: { source: 'imdb', found: ['heat 4.5 2013-03-02'], left: { series: 1 } },
  },
  {
    name: 'a watchlist: wanted; what was rated in it is rated',
    fileName: 'WATCHLIST.csv',
    content: lines(
      list,
      '1,tt0113277,2024-01-05,2024-01-05,,Heat,Heat,https://x,Movie,8.3,170,1995,Crime,1,1995-12-15,Michael Mann,,',
      '2,tt0078748,2024-01-06,2024-01-06,,Alien,Alien,https://x,Movie,8.5,117,1979,Horror,1,1979-05-25,Ridley Scott,9,2024-02-02',
    ),
    expect: { source: 'imdb', found: ['alien 4.5 2024-02-02', 'heat want 2024-01-05'] },
  },
  {
    name: 'a list of another name: what is rated in it counts, for the rest it is asked',
    fileName: 'best of.csv',
    content: lines(
      list,
      '1,tt0113277,2024-01-05,2024-01-05,,Heat,Heat,https://x,Movie,8.3,170,1995,Crime,1,1995-12-15,Michael Mann,,',
      '2,tt0078748,2024-01-06,2024-01-06,,Alien,Alien,https://x,Movie,8.5,117,1979,Horror,1,1979-05-25,Ridley Scott,9,2024-02-02',
    ),
    expect: { source: 'imdb', asks: 'role', found: ['alien 4.5 2024-02-02'], left: { nothing: 1 } },
  },
  {
    name: 'series in other languages are series',
    fileName: 'ratings.csv',
    content: lines(
      today,
      heat.replace('Movie', 'Film'),
      typed('TV-Serie', 'tt0944947'),
      typed('Série télévisée', 'tt0944948'),
      typed('Serie de TV', 'tt0944949'),
      typed('Serie TV', 'tt0944950'),
      typed('Mini-série', 'tt0944951'),
      typed('TV Mini Series', 'tt0944952'),
      typed('TV Episode', 'tt0944953'),
      typed('Videospiel', 'tt0944954'),
      typed('Episódio de TV', 'tt0944955'),
      typed('TVシリーズ', 'tt0944956'),
      typed('Podcast Series', 'tt0944957'),
    ),
    expect: { source: 'imdb', found: ['heat 4.5 2024-02-02'], left: { series: 11 } },
  },
  {
    name: 'films in other languages are films',
    fileName: 'ratings.csv',
    content: lines(today, heat.replace('Movie', 'Película'), alien.replace('Movie', 'Spielfilm')),
    expect: { source: 'imdb', found: ['alien 3.5 2024-02-03', 'heat 4.5 2024-02-02'] },
  },
  {
    name: 'a film of television is a film',
    fileName: 'ratings.csv',
    content: lines(today, heat.replace('Movie', 'TV Movie'), alien.replace('Movie', 'TV Special')),
    expect: { source: 'imdb', found: ['alien 3.5 2024-02-03', 'heat 4.5 2024-02-02'] },
  },
  {
    name: 'a film we do not have is named',
    fileName: 'ratings.csv',
    content: lines(today, heat, typed('Movie', 'tt9999999', 'A Film Nobody Wrote')),
    expect: { source: 'imdb', found: ['heat 4.5 2024-02-02'], missing: ['A Film Nobody Wrote'] },
  },
  {
    name: 'an empty rating says nothing',
    fileName: 'ratings.csv',
    content: lines(today, heat, alien.replace(',7,2024-02-03,', ',,,')),
    expect: { source: 'imdb', found: ['heat 4.5 2024-02-02'], left: { nothing: 1 } },
  },
  {
    name: 'a number of eight digits and a broken one',
    fileName: 'ratings.csv',
    content: lines(today, typed('Movie', 'tt99872600', 'Spider-Man Never'), heat.replace('tt0113277', 'nm000')),
    expect: { source: 'imdb', missing: ['Spider-Man Never'], found: ['heat 4.5 2024-02-02'] },
  },
  {
    name: 'tabs and a byte order mark',
    fileName: 'ratings.txt',
    content: `\uFEFF${lines('Const\tYour Rating\tDate Rated\tTitle\tYear', 'tt0113277\t10\t2024-02-02\tHeat\t1995')}`,
    expect: { source: 'imdb', found: ['heat 5 2024-02-02'] },
  },
  {
    name: 'eleven of ten is no rating',
    fileName: 'ratings.csv',
    content: lines(today, heat.replace(',9,', ',11,'), alien),
    expect: { source: 'imdb', found: ['alien 3.5 2024-02-03'], problems: 1 },
  },
  {
    name: 'a day that lies ahead is no day',
    fileName: 'ratings.csv',
    content: lines(today, heat.replace('2024-02-02', '2199-01-01')),
    expect: { source: 'imdb', found: ['heat 4.5'] },
  },
]
