import { describe, expect, test } from 'vitest'
import { filmOf } from '../../testing/films/film-of'
import { searchIndexWithWords } from '../../testing/films/search-index'
import type { CatalogFilm } from '../catalog/schema'
import { emptyWish, type Wish } from '../wishes/schema'
import type { SearchOptions } from './found'
import { searchCatalog } from './search-catalog'

type Made = Partial<CatalogFilm>

/** Reads nothing, unless the test says what the words mean. */
const reading =
  (wish: Partial<Wish> = {}) =>
  (words: string): Wish => ({ ...emptyWish, unread: Object.keys(wish).length > 0 ? [] : words.split(' '), ...wish })

function searchIn(films: Made[], query: string, wish: Partial<Wish> = {}, options: SearchOptions = {}) {
  const index = searchIndexWithWords(films.map(filmOf))
  const outcome = searchCatalog(index, query, reading(wish), options)
  return { ...outcome, titles: outcome.films.map(({ film }) => film.title) }
}
const titled = (...titles: string[]): Made[] => titles.map((title) => ({ title }))

describe('titles', () => {
  test.each(['Zéphyrîne', 'zephyrine', 'ZEPHYRINE', 'Ze\u0301phyri\u0302ne', '  zéphyrine!  '])(
    'accents, capitals and signs do not matter: %s',
    (query) => {
      expect(searchIn(titled('Zéphyrîne sous la pluie'), query).titles).toEqual(['Zéphyrîne sous la pluie'])
    },
  )

  test.each(["Quillmoor's Orchard", 'Quillmoor’s Orchard', 'quillmoors orchard'])(
    'apostrophes may be left out: %s',
    (query) => {
      expect(searchIn(titled("Quillmoor's Orchard", 'Quillmoor', 'The Orchard'), query).titles).toEqual([
        "Quillmoor's Orchard",
      ])
    },
  )

  test.each(['Brixandorela', 'brixandroela', 'brixandorla', 'brixxandorela'])('slips are forgiven: %s', (query) => {
    expect(searchIn(titled('Brixandorela', 'Quiet'), query).titles).toEqual(['Brixandorela'])
  })

  test.each([
    ['brixandorela 3', 'Brixandorela III'],
    ['brixandorela three', 'Brixandorela III'],
    ['thirty-nine moles', 'The 39 Moles'],
    ['39 moles', 'The Thirty-Nine Moles'],
    ['hundred and one moles', '101 Moles'],
    ['K.O.B.', 'KOB'],
    ['kob', 'K*O*B'],
    ['spidermoles', 'Spider-Moles'],
    ['spider moles', 'Spidermoles'],
    ['moles and men', 'Moles & Men'],
    ['moles vs men', 'Moles v. Men'],
    ['aventure', 'L’Aventure'],
    ['moles of love', 'The Moles: Of Love'],
  ])('%s finds %s', (query, title) => {
    expect(searchIn(titled(title, 'Otherwise'), query).titles[0]).toBe(title)
  })

  test('titles in other scripts, original and alternative titles are found', () => {
    const films = [
      { title: 'The Smiths', originalTitle: '七人の鍛冶屋', alternativeTitles: ['Schmiede zu siebt'] },
      { title: 'Щвергольд' },
    ]
    expect(searchIn(films, '七人の鍛冶屋').titles).toEqual(['The Smiths'])
    expect(searchIn(films, 'schmiede zu siebt').titles).toEqual(['The Smiths'])
    expect(searchIn(films, 'щвергольд').titles).toEqual(['Щвергольд'])
  })

  test('nothing spelt like it stands under the very title, only titles that have it word for word', () => {
    const films = titled('Dorn', 'Dorm', 'Torn', 'Dorn Rising', 'Born Again', 'Return to Dorn')
    expect(searchIn(films, 'dorn').titles.toSorted()).toEqual(['Dorn', 'Dorn Rising', 'Return to Dorn'])
  })

  test('a word of three letters brings that film and its series alone', () => {
    const films = [
      { title: 'Orb', series: 'orb', seriesPart: 1 },
      { title: 'Second Orbit', series: 'orb', seriesPart: 2 },
      ...titled('The Orb of Night', 'Ora', 'Or'),
    ]
    expect(searchIn(films, 'orb').titles).toEqual(['Orb', 'Second Orbit'])
  })

  test('the very title comes before better known films that contain it', () => {
    const films = [
      { title: 'Return to Pellucidor', prominence: 100 },
      { title: 'Pellucidor', prominence: 1 },
    ]
    expect(searchIn(films, 'pellucidor').titles).toEqual(['Pellucidor', 'Return to Pellucidor'])
  })

  test('of films of one name the year says which, and a year none of them has says that it is missing', () => {
    const films = [
      { title: 'Pellucidor', year: 1951 },
      { title: 'Pellucidor', year: 2004 },
    ]
    const found = searchIn(films, 'Pellucidor (2004)')
    expect(found.films.map(({ film }) => film.year)).toEqual([2004])
    const missing = searchIn(films, 'Pellucidor 1988')
    expect(missing.films).toEqual([])
    expect(missing.missing).toEqual({ title: 'Pellucidor', years: [1988] })
    expect(missing.didYouMean).toHaveLength(2)
  })

  test('a word that is known is no slip of another', () => {
    const films = [{ title: 'Marrow', logline: 'A barrow of plums.' }]
    expect(searchIn(films, 'barrow').titles).toEqual([])
    expect(searchIn(films, 'marow').titles).toEqual(['Marrow'])
  })

  test('another number is another film, and the one there is is asked about', () => {
    const found = searchIn(titled('Brixandorela'), 'Brixandorela 4')
    expect(found.titles).toEqual([])
    expect(found.missing?.title).toBe('Brixandorela 4')
    expect(found.didYouMean.map(({ title }) => title)).toEqual(['Brixandorela'])
  })

  test('a film we know of and do not have is missing, and nothing spelt like it is shown', () => {
    const found = searchIn(titled('Twister', 'Batman'), 'Twilight')
    expect(found.missing).toEqual({ title: 'Twilight', years: [2008] })
    expect(found.films).toEqual([])
    expect(searchIn(titled('Batman'), 'birdman').films).toEqual([])
  })

  test('words in quotation marks are a title', () => {
    const films = [{ title: 'Marrowfen', logline: 'A glimmerhouse at sea.' }]
    expect(searchIn(films, '“Glimmerhouse”').missing?.title).toBe('Glimmerhouse')
    expect(searchIn(films, '“Glimmerhouse”').mentions).toEqual([])
    expect(searchIn(films, '"marrowfen"').titles).toEqual(['Marrowfen'])
  })

  test('films that left the catalog are not found', () => {
    expect(searchIn([{ title: 'Ostrabellum', retired: true }], 'ostrabellum').titles).toEqual([])
  })
})

describe('people', () => {
  const films: Made[] = [
    { title: 'One', directors: ['Wilhelmina Kvartzová'], cast: ['Otto Sample'] },
    { title: 'Two', directors: ['Ida Example'], cast: ['Wilhelmina Kvartzová', 'J.J. Quell'] },
  ]

  test.each([
    'Wilhelmina Kvartzová',
    'kvartzova',
    'wilhelmina kvartzva',
    'kvartzva',
    'Kvartzová Wilhelmina',
    'wilhelmina',
  ])('somebody is found by name, surname, either order and with a slip: %s', (query) => {
    const found = searchIn(films, query)
    expect(found.people.map(({ name }) => name)).toEqual(['Wilhelmina Kvartzová'])
    expect(found.titles.toSorted()).toEqual(['One', 'Two'])
  })

  test('initials are found however they are typed', () => {
    for (const query of ['jj quell', 'J. J. Quell', 'j.j. quell']) {
      expect(searchIn(films, query).people.map(({ name }) => name)).toEqual(['J.J. Quell'])
    }
  })

  test('given names that differ are other people', () => {
    expect(searchIn(films, 'Ada Example').people).toEqual([])
  })

  test.each([
    ['Kvartzova', ['Wilhelmina Kvartzová']],
    ['Sample', []],
    ['Wilhelmina Wilhelmina', []],
  ])('beside a film called %s stands who has that surname and several films', (title, expected) => {
    const found = searchIn([...films, { title }], title)
    expect(found.titles[0]).toBe(title)
    expect(found.people.map(({ name }) => name)).toEqual(expected)
  })
})

describe('wishes', () => {
  const films: Made[] = [
    { title: 'A', countries: ['KR'], genres: ['thriller'], runtimeMinutes: 90, year: 1995 },
    { title: 'B', countries: ['KR'], genres: ['comedy'], runtimeMinutes: 130, year: 2005 },
    { title: 'C', countries: ['JP'], genres: ['thriller', 'comedy'], contentNotes: ['gore'], prominence: 90 },
  ]
  const want = (...facets: string[]) => facets.map((facet) => ({ facet, level: 'more' as const })) as Wish['want']

  test('every film shown has everything that was named', () => {
    expect(searchIn(films, 'q', { want: want('country:KR', 'genre:thriller') }).titles).toEqual(['A'])
    expect(searchIn(films, 'q', { minutes: { from: null, to: 100 } }).titles.toSorted()).toEqual(['A', 'C'])
    expect(searchIn(films, 'q', { years: { from: 2000, to: null } }).titles).toEqual(['B'])
    expect(searchIn(films, 'q', { want: want('genre:comedy'), without: ['genre:thriller'] }).titles).toEqual(['B'])
    expect(searchIn(films, 'q', { want: want('genre:thriller'), avoid: ['violence'] }).titles).toEqual(['A'])
  })

  test('countries are alternatives, genres are not, unless “or” stands between them', () => {
    expect(searchIn(films, 'q', { want: want('country:KR', 'country:JP') }).titles).toHaveLength(3)
    expect(searchIn(films, 'q', { want: want('country:KR', 'region:east-asia') }).titles).toHaveLength(3)
    expect(searchIn(films, 'q', { want: want('genre:thriller', 'genre:comedy') }).titles).toEqual(['C'])
    expect(searchIn(films, 'thriller or comedy', { want: want('genre:thriller', 'genre:comedy') }).titles).toHaveLength(
      3,
    )
  })

  test('films that have the typed word itself come before others of the kind it is read as', () => {
    const animals: Made[] = [
      { title: 'Farm', themes: ['animals'], prominence: 99, logline: 'A pig learns to herd.' },
      { title: 'Beach', themes: ['animals'], prominence: 60, logline: 'A shark keeps swimmers ashore.' },
      ...Array.from({ length: 60 }, (_, place) => ({ title: `Other ${place}`, genres: ['drama'] })),
    ]
    expect(searchIn(animals, 'the shark movie', { want: want('theme:animals') }).titles).toEqual(['Beach', 'Farm'])
  })

  test('what was read is shown back, and each piece can be taken off and put back', () => {
    const wish = { want: want('country:KR', 'genre:thriller'), minutes: { from: null, to: 120 } }
    const { chips } = searchIn(films, 'q', wish)
    expect(chips.map(({ label }) => label)).toEqual(['Korean', 'thriller', 'at most 2 hours'])
    const without = searchIn(films, 'q', wish, { drop: ['more:country:KR'] })
    expect(without.titles.toSorted()).toEqual(['A', 'C'])
    expect(without.chips.map(({ isOff }) => isOff)).toEqual([true, false, false])
  })

  test('a film named as an example orders the films by how near they are, and is not among them', () => {
    const near = new Map([
      [102, 0.2],
      [103, 0.9],
    ])
    const three = [101, 102, 103].map((id) => ({ id, slug: `s${id}`, title: `T${id}`, prominence: 300 - id }))
    const found = searchIn(three, 'like T101', { like: ['s101'] }, { similarTo: () => near })
    expect(found.titles).toEqual(['T103', 'T102'])
  })

  test('words that were not read lift the films that mention them, and are said to be not understood', () => {
    const two = [
      { title: 'Plain', genres: ['comedy'], prominence: 60 },
      { title: 'With plums', genres: ['comedy'], logline: 'About glimmerplums.', prominence: 50 },
    ]
    const found = searchIn(two, 'glimmerplum comedies', { want: want('genre:comedy'), unread: ['glimmerplum'] })
    expect(found.titles).toEqual(['With plums', 'Plain'])
    expect(found.notUnderstood).toBe('glimmerplum')
  })

  test('a surname among the words of a wish is a filter too', () => {
    const two = [
      { title: 'Hers', genres: ['comedy'], cast: ['Wilhelmina Kvartzová'] },
      { title: 'Not hers', genres: ['comedy'] },
    ]
    const found = searchIn(two, 'kvartzova comedies', { want: want('genre:comedy'), unread: ['kvartzova'] })
    expect(found.titles).toEqual(['Hers'])
    expect(found.chips.map(({ label }) => label)).toEqual(['comedy', 'Wilhelmina Kvartzová'])
  })

  test('a title that reads as a wish is the film, with the way to the wish', () => {
    const wish = { want: want('country:KR') }
    const named = [...films, { title: 'Korea' }]
    expect(searchIn(named, 'korea', wish)).toMatchObject({ kind: 'title', otherwise: 'wish', titles: ['Korea'] })
    expect(searchIn(named, 'korea', wish, { as: 'wish' }).titles.toSorted()).toEqual(['A', 'B'])
  })
})

describe('words', () => {
  test('what no film is called is searched in what films are about, and said', () => {
    const films = [{ title: 'Keepers of nothing', logline: 'The glimmerhouse keepers leave the sea.' }]
    const found = searchIn(films, 'glimmerhouses')
    expect(found.films).toEqual([])
    expect(found.mentions.map(({ film }) => film.title)).toEqual(['Keepers of nothing'])
    expect(found.missing?.title).toBe('glimmerhouses')
  })

  test.each([
    '',
    '   ',
    '!!! & | :* ()',
    '\\',
    '%',
    '\u0000',
    'qqxxzzww vvkkjjhh',
    '🎬',
    'ab'.repeat(5_000),
    'many words '.repeat(500),
    '"'.repeat(200),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ])('a query of %j finds nothing and breaks nothing', (query) => {
    expect(searchIn(titled('Marrowfen Nights'), query).films).toEqual([])
  })
})

describe('people who write', () => {
  const films: Made[] = [
    { title: 'Written', directors: ['Ada One'], writers: ['Zelda Quillmoor'] },
    { title: 'Directed', directors: ['Zelda Quillmoor'], writers: ['Bo Two'] },
    { title: 'Played', cast: ['Zelda Quillmoor'] },
    { title: 'Neither', writers: ['Bo Two'] },
  ]
  const wish: Partial<Wish> = { want: [{ facet: 'person:zelda-quillmoor', level: 'more' }] }

  test('are found by their name with all they did', () => {
    const { people, titles } = searchIn(films, 'zelda quillmoor')
    expect(titles.toSorted()).toEqual(['Directed', 'Played', 'Written'])
    expect(people).toMatchObject([{ name: 'Zelda Quillmoor', films: 3, written: [0], directed: [1], actedIn: [2] }])
  })

  test.each([
    ['written by Zelda Quillmoor', ['Written']],
    ['a screenplay of Zelda Quillmoor', ['Written']],
    ['directed by Zelda Quillmoor', ['Directed']],
    ['written and directed by Zelda Quillmoor', ['Directed', 'Played', 'Written']],
    ['with Zelda Quillmoor', ['Directed', 'Played', 'Written']],
  ])('%s', (query, expected) => {
    expect(searchIn(films, query, wish).titles.toSorted()).toEqual(expected)
  })

  test('a surname is a director’s or a player’s before it is a writer’s', () => {
    const brothers: Made[] = [
      { title: 'First', directors: ['Ada Quillmoor'], writers: ['Zed Quillmoor'] },
      { title: 'Second', directors: ['Bo Two'], writers: ['Zed Quillmoor'] },
    ]
    expect(searchIn(brothers, 'quillmoor').people.map(({ name }) => name)).toEqual(['Ada Quillmoor'])
    expect(searchIn([brothers[1] as Made], 'quillmoor').titles).toEqual(['Second'])
  })
})
