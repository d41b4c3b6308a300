import { expect, test } from 'vitest'
import { createFilms } from '../../testing/factories'
import { db } from '../db'
import { searchFilms } from './search-films'
import { foldText } from './search-text'

// Each test searches for words no other film has.
const titlesFor = async (query: string) => (await searchFilms(query)).map(({ film }) => film.title)
const namedFilms = (...titles: string[]) =>
  createFilms(
    db,
    titles.map((title) => ({ title })),
  )

test.each(['Zéphyrîne', 'zephyrine', 'ZEPHYRINE', 'Ze\u0301phyri\u0302ne', '  zéphyrine!  '])(
  'accents, capitals and signs do not matter: %s',
  async (query) => {
    await namedFilms('Zéphyrîne sous la pluie')
    expect(await titlesFor(query)).toContain('Zéphyrîne sous la pluie')
  },
)

test.each(['Kjærgøbing', 'kjaergobing', 'KJÆRGØBING'])(
  'letters without a plain form are found too: %s',
  async (query) => {
    await namedFilms('Kjærgøbing')
    expect((await titlesFor(query))[0]).toBe('Kjærgøbing')
  },
)

test.each(["Quillmoor's Orchard", 'Quillmoor’s Orchard', 'quillmoors orchard'])(
  'an apostrophe may be typed in any way or not at all: %s',
  async (query) => {
    await namedFilms("Quillmoor's Orchard", 'Quillmoor', 'Orchard of Quillmoor')
    expect((await titlesFor(query))[0]).toBe("Quillmoor's Orchard")
  },
)

test.each(['Brixandorela', 'brixandroela', 'brixandorla', 'brixxandorela'])(
  'typing errors are forgiven: %s',
  async (query) => {
    await namedFilms('Brixandorela')
    expect(await titlesFor(query)).toContain('Brixandorela')
  },
)

test('the last word may be unfinished, so that results can come as one types', async () => {
  await namedFilms('Vantrolle and the Mirrorsmith')
  for (const query of ['vantrol', 'vantrolle and the mir']) {
    expect(await titlesFor(query)).toContain('Vantrolle and the Mirrorsmith')
  }
})

test('people are found by name, by part of it, and with a typing error', async () => {
  await createFilms(db, [{ title: 'Untitled by somebody', searchPeople: foldText('Wilhelmina Kvartzová') }])
  for (const query of ['Wilhelmina Kvartzová', 'kvartzova', 'wilhelmina kvartzva']) {
    expect(await titlesFor(query)).toContain('Untitled by somebody')
  }
})

test('what a film is about is found', async () => {
  await createFilms(db, [{ title: 'Keepers of nothing', searchThemes: 'drama glimmerhouse keepers at the sea' }])
  expect(await titlesFor('glimmerhouse')).toEqual(['Keepers of nothing'])
})

test('a word counts more in a title than in a name, and more in a name than in a theme', async () => {
  await createFilms(db, [
    { title: 'About it', searchThemes: 'strondaville' },
    { title: 'By somebody of that name', searchPeople: 'ida strondaville' },
    { title: 'Strondaville' },
  ])
  expect(await titlesFor('strondaville')).toEqual(['Strondaville', 'By somebody of that name', 'About it'])
})

test('the very title comes before better known films that contain it', async () => {
  await createFilms(db, [
    { title: 'Return to Pellucidor', prominence: 100 },
    { title: 'Pellucidor', prominence: 1 },
  ])
  expect((await titlesFor('pellucidor'))[0]).toBe('Pellucidor')
})

test('another title of a film is as good as its title', async () => {
  await createFilms(db, [
    { title: 'Return to Zarquandel', prominence: 100 },
    { title: 'The Far Quay', searchTitle: 'the far quay\nle quai lointain\nzarquandel\nzqd', prominence: 1 },
  ])
  for (const query of ['zarquandel', 'zqd']) {
    expect((await searchFilms(query))[0]).toMatchObject({ film: { title: 'The Far Quay' }, relevance: 1 })
  }
})

test('all words of a query count', async () => {
  await namedFilms('Marrowfen Nights', 'Marrowfen Days')
  expect((await titlesFor('marrowfen days'))[0]).toBe('Marrowfen Days')
})

test('titles in other scripts are found', async () => {
  await namedFilms('Щвергольд', '七人の鍛冶屋')
  expect(await titlesFor('щвергольд')).toContain('Щвергольд')
  expect(await titlesFor('七人の鍛冶屋')).toContain('七人の鍛冶屋')
})

test('films that left the catalog are not found', async () => {
  await createFilms(db, [{ title: 'Ostrabellum', retiredAt: new Date() }])
  expect(await titlesFor('ostrabellum')).not.toContain('Ostrabellum')
})

test.each([
  '',
  '   ',
  '!!! & | :* ()',
  '\'); DROP TABLE "Film"; --',
  '\\',
  '%',
  '_',
  '\u0000',
  'qqxxzzww vvkkjjhh',
  '🎬',
])('a query of %j answers with a list and breaks nothing', async (query) => {
  await expect(searchFilms(query)).resolves.toBeInstanceOf(Array)
})

test('a query that is far too long is answered all the same', async () => {
  await expect(searchFilms('ab'.repeat(5_000))).resolves.toEqual([])
  await expect(searchFilms('many words '.repeat(500))).resolves.toBeInstanceOf(Array)
})

test('at most one page of results comes back', async () => {
  await createFilms(
    db,
    Array.from({ length: 55 }, (_, place) => ({ title: `Thrumbold ${place}` })),
  )
  expect(await searchFilms('thrumbold')).toHaveLength(48)
})
