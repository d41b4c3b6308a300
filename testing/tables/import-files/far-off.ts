import { type ImportCase, json, lines, rated, utf16 } from './case'

/** Files from further off: other languages, signs, shapes. What should arrive was written down before any was read. */
export const farOff: ImportCase[] = [
  rated('Spanish headings, semicolons, decimal commas, of ten', 'mis-peliculas.csv', 10, 'Película;Año;Mi nota', {
    'Heat;1995;8,5': 'heat 4.5',
    'Alien;1979;10': 'alien 5',
  }),
  rated('Italian headings and stars in words', 'film.csv', 5, 'Titolo,Anno,Voto', {
    'Heat,1995,4 stelle': 'heat 4',
    'Alien,1979,5 stelle': 'alien 5',
  }),
  rated('Polish headings, of ten with the whole said', 'oceny.csv', 10, 'Tytuł;Rok;Ocena', {
    'Heat;1995;8/10': 'heat 4',
    'Alien;1979;9/10': 'alien 4.5',
  }),
  rated('Portuguese headings with days', 'filmes.csv', 5, 'Título,Ano,Nota,Data', {
    'Heat,1995,4.5,25/12/2023': 'heat 4.5 2023-12-25',
    'Alien,1979,5,01/02/2024': 'alien 5 2024-02-01',
  }),
  rated('Dutch headings', 'films.csv', 10, 'Titel,Jaar,Cijfer', {
    'Heat,1995,"7,5"': 'heat 4',
    'Alien,1979,9': 'alien 4.5',
  }),
  rated('Swedish headings in UTF-16 would be the same as these in UTF-8', 'filmer.csv', 5, 'Titel\tÅr\tBetyg', {
    'Heat\t1995\t4': 'heat 4',
    'Alien\t1979\t5': 'alien 5',
  }),
  rated('Turkish headings', 'filmler.csv', 10, 'Film;Yıl;Puan', {
    'Heat;1995;8': 'heat 4',
    'Alien;1979;10': 'alien 5',
  }),
  rated('Russian headings', 'фильмы.csv', 10, 'Название;Год;Моя оценка', {
    'Heat;1995;8': 'heat 4',
    'Alien;1979;10': 'alien 5',
  }),
  rated('Japanese headings', '映画.csv', 5, 'タイトル,年,評価', {
    'Heat,1995,4': 'heat 4',
    'Alien,1979,5': 'alien 5',
  }),
  {
    name: 'UTF-16 with semicolons and French headings',
    fileName: 'films.csv',
    content: utf16(lines('Titre;Année;Ma note', 'Heat;1995;4,5', 'Amélie;2001;5')),
    expect: { source: 'table', scale: 5, found: ['amelie 5', 'heat 4.5'] },
  },
  rated('star signs with an asterisk for each star', 'stars.csv', 5, 'title,year,rating', {
    'Heat,1995,****': 'heat 4',
    'Alien,1979,*****': 'alien 5',
  }),
  rated('star signs out of coloured stars', 'notes.csv', 5, 'Movie,Year,My rating', {
    'Heat,1995,⭐⭐⭐⭐': 'heat 4',
    'Alien,1979,⭐⭐⭐⭐⭐': 'alien 5',
  }),
  rated('halves as a fraction', 'halves.csv', 5, 'title,year,stars', {
    'Heat,1995,3½': 'heat 3.5',
    'Alien,1979,★★★★½': 'alien 4.5',
  }),
  rated('percentages', 'percent.csv', 100, 'title,year,score', {
    'Heat,1995,90%': 'heat 4.5',
    'Alien,1979,100 %': 'alien 5',
  }),
  {
    name: 'thumbs: up is liked, down says that it was seen; neither is a number of stars',
    fileName: 'thumbs.csv',
    content: lines('title,year,rating', 'Heat,1995,👍', 'Alien,1979,👍', 'Jaws,1975,👎'),
    expect: { source: 'table', found: ['alien liked', 'heat liked', 'jaws seen'] },
  },
  rated('days with the month in words behind the day', 'seen.csv', 5, 'title,year,rating,date watched', {
    'Heat,1995,4,3 Mar 2024': 'heat 4 2024-03-03',
    'Alien,1979,5,"March 14, 2024"': 'alien 5 2024-03-14',
  }),
  rated('days with points, the day first', 'tagebuch.csv', 5, 'Titel;Jahr;Wertung;Gesehen am', {
    'Heat;1995;4;03.02.2024': 'heat 4 2024-02-03',
    'Alien;1979;5;14.02.2024': 'alien 5 2024-02-14',
  }),
  rated('days in one number', 'compact.csv', 5, 'title,year,rating,date', {
    'Heat,1995,4,20240203': 'heat 4 2024-02-03',
    'Alien,1979,5,20240214': 'alien 5 2024-02-14',
  }),
  {
    name: 'a row of totals at the end is no film',
    fileName: 'sheet.csv',
    content: lines('Title,Year,Rating', 'Heat,1995,4', 'Alien,1979,5', 'Total,,9', 'Average,,4.5'),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 4'], left: { nothing: 2 } },
  },
  {
    name: 'a comment over several lines beside the rating',
    fileName: 'diary.csv',
    content:
      'Title,Year,Rating,Comment\nHeat,1995,4,"First line\n\nsecond, with a comma"\nAlien,1979,5,"said ""no"""\n',
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 4'] },
  },
  {
    name: 'two columns called rating, the second of the public',
    fileName: 'double.csv',
    content: lines('Title,Year,Rating,Rating', 'Heat,1995,2,8.3', 'Alien,1979,5,8.5'),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 2'] },
  },
  {
    name: 'nested JSON lines of an app: the film in an object of its own',
    fileName: 'log.jsonl',
    content: `${[
      { movie: { title: 'Heat', year: 1995 }, rating: 8, watched_at: '2024-02-03T20:00:00Z' },
      { movie: { title: 'Alien', year: 1979 }, rating: 10, watched_at: '2024-02-04T20:00:00Z' },
    ]
      .map(json)
      .join('\n')}\n`,
    expect: { source: 'table', scale: 10, found: ['alien 5 2024-02-04', 'heat 4 2024-02-03'] },
  },
  {
    name: 'addresses of TMDB instead of numbers, and no year',
    fileName: 'links.csv',
    content: lines(
      'Name,Link,My Rating',
      'Heat,https://www.imdb.com/title/tt0113277/,4',
      'Alien,https://www.imdb.com/title/tt0078748/?ref_=x,5',
    ),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 4'] },
  },
  rated('the year in brackets behind the title, capitals everywhere', 'LIST.CSV', 10, 'TITLE,RATING', {
    'HEAT (1995),8': 'heat 4',
    'alien [1979],10': 'alien 5',
  }),
  {
    name: 'series among films, told by a season and by a word',
    fileName: 'all.csv',
    content: lines(
      'Title,Year,Type,Rating',
      'Heat,1995,Movie,4',
      'Twin Peaks,1990,TV Show,5',
      'Alien,1979,film,5',
      'Dark,2017,Serie,3',
    ),
    expect: { source: 'table', scale: 5, found: ['alien 5', 'heat 4'], left: { series: 2 } },
  },
]
