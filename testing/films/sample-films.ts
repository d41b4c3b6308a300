import type { PosterFilm } from '@/components/films/poster/drawing/poster-film'

type Row = readonly [title: string, year: number, director: string, genres: string, moods: string, settings: string]

const rows: readonly Row[] = [
  ['Alien', 1979, 'Ridley Scott', 'horror science-fiction', 'dread claustrophobic tense', 'space far-future'],
  ['In the Mood for Love', 2000, 'Wong Kar-wai', 'romance drama', 'melancholy sensual elegant', 'big-city sixties'],
  ['Once Upon a Time in the West', 1968, 'Sergio Leone', 'western', 'stirring tense contemplative', 'frontier desert'],
  ['The Third Man', 1949, 'Carol Reed', 'noir mystery thriller', 'sardonic paranoid eerie', 'big-city post-war'],
  [
    'My Neighbour Totoro',
    1988,
    'Hayao Miyazaki',
    'animation family fantasy',
    'cosy whimsical tender',
    'village forest',
  ],
  ['Vertigo', 1958, 'Alfred Hitchcock', 'mystery thriller romance', 'hypnotic unsettling', 'big-city coast'],
  [
    'Singin’ in the Rain',
    1952,
    'Gene Kelly, Stanley Donen',
    'musical comedy romance',
    'exuberant playful',
    'stage los-angeles',
  ],
  ['Come and See', 1985, 'Elem Klimov', 'war drama', 'bleak furious tragic', 'battlefield second-world-war'],
  ['Airplane!', 1980, 'Jim Abrahams, David Zucker, Jerry Zucker', 'comedy', 'anarchic deadpan playful', 'present-day'],
  ['The Shining', 1980, 'Stanley Kubrick', 'horror', 'dread eerie claustrophobic', 'hotel snow mountains'],
  ['Koyaanisqatsi', 1982, 'Godfrey Reggio', 'documentary', 'hypnotic awe-struck', 'big-city desert'],
  ['Raging Bull', 1980, 'Martin Scorsese', 'sport biography drama', 'furious gritty tragic', 'new-york post-war'],
  ['Amadeus', 1984, 'Miloš Forman', 'music biography drama', 'elegant sardonic tragic', 'early-modern castle'],
  ['Lawrence of Arabia', 1962, 'David Lean', 'adventure biography war', 'stirring awe-struck', 'desert belle-epoque'],
  ['Seven Samurai', 1954, 'Akira Kurosawa', 'action drama history', 'stirring tense tragic', 'village middle-ages'],
  [
    'The Matrix',
    1999,
    'Lana Wachowski, Lilly Wachowski',
    'science-fiction action',
    'paranoid relentless',
    'virtual big-city',
  ],
  ['Jaws', 1975, 'Steven Spielberg', 'thriller horror adventure', 'tense dread', 'sea coast small-town'],
  ['Tokyo Story', 1953, 'Yasujiro Ozu', 'drama', 'tender melancholy contemplative', 'tokyo house post-war'],
  ['Twelve Angry Men', 1957, 'Sidney Lumet', 'drama crime', 'tense claustrophobic', 'courtroom one-room new-york'],
  [
    'The Red Shoes',
    1948,
    'Michael Powell, Emeric Pressburger',
    'music drama romance',
    'dreamlike tragic',
    'stage london',
  ],
  ['Fitzcarraldo', 1982, 'Werner Herzog', 'adventure drama', 'dreamlike relentless', 'jungle belle-epoque'],
  ['Paddington 2', 2017, 'Paul King', 'family comedy', 'heartwarming whimsical cosy', 'london prison'],
  ['Parasite', 2019, 'Bong Joon-ho', 'thriller comedy drama', 'darkly-funny tense sardonic', 'house big-city'],
  ['Breathless', 1960, 'Jean-Luc Godard', 'crime drama romance', 'playful anarchic', 'paris sixties'],
  ['Blade Runner', 1982, 'Ridley Scott', 'science-fiction noir', 'melancholy hypnotic', 'los-angeles near-future'],
  [
    'Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb',
    1964,
    'Stanley Kubrick',
    'comedy war',
    'sardonic deadpan',
    'sixties',
  ],
  ['M', 1931, 'Fritz Lang', 'crime thriller', 'paranoid bleak', 'big-city between-the-wars'],
  [
    'Mad Max: Fury Road',
    2015,
    'George Miller',
    'action science-fiction',
    'relentless furious',
    'desert post-apocalypse road',
  ],
  [
    'Portrait of a Lady on Fire',
    2019,
    'Céline Sciamma',
    'romance drama history',
    'sensual intimate tender',
    'coast early-modern',
  ],
  ['Das Boot', 1981, 'Wolfgang Petersen', 'war thriller', 'claustrophobic tense', 'sea second-world-war'],
  ['Some Like It Hot', 1959, 'Billy Wilder', 'comedy romance', 'playful exuberant', 'train coast between-the-wars'],
  ['Persona', 1966, 'Ingmar Bergman', 'drama', 'unsettling intimate hypnotic', 'coast hospital'],
  [
    'Spider-Man: Into the Spider-Verse',
    2018,
    'Bob Persichetti, Peter Ramsey, Rodney Rothman',
    'animation action family',
    'exuberant playful',
    'new-york',
  ],
  ['Picnic at Hanging Rock', 1975, 'Peter Weir', 'mystery drama', 'eerie dreamlike', 'school mountains belle-epoque'],
  ['Barry Lyndon', 1975, 'Stanley Kubrick', 'history drama', 'elegant sardonic', 'castle early-modern'],
  [
    'The Lord of the Rings: The Fellowship of the Ring',
    2001,
    'Peter Jackson',
    'fantasy adventure',
    'stirring awe-struck',
    'another-world mountains',
  ],
  ['Paths of Glory', 1957, 'Stanley Kubrick', 'war drama', 'furious bleak', 'battlefield courtroom'],
  ['Chariots of Fire', 1981, 'Hugh Hudson', 'sport drama', 'stirring nostalgic', 'university between-the-wars'],
  ['The Blair Witch Project', 1999, 'Daniel Myrick, Eduardo Sánchez', 'horror', 'dread eerie', 'forest'],
  ['Lost in Translation', 2003, 'Sofia Coppola', 'drama romance', 'melancholy intimate', 'tokyo hotel'],
]

const slugOf = (title: string) =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Forty films as a page of the catalogue would show them, for tests and for looking at the posters. */
export const sampleFilms: PosterFilm[] = rows.map(([title, year, director, genres, moods, settings]) => ({
  slug: slugOf(title),
  title,
  year,
  directors: director.split(', '),
  genres: genres.split(' '),
  moods: moods.split(' '),
  settings: settings.split(' '),
}))
