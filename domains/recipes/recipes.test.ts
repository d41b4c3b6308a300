import { describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.MATINEE_DOMAIN = 'recipes'
})

const { readCatalog } = await import('../../lib/catalog/read-catalog')
const { filmsOfRecords } = await import('../../lib/catalog/ranked-film')
const { snapshotOf } = await import('../../lib/catalog/snapshot')
const { withStronger } = await import('../../lib/catalog/vocabulary/vocabularies')
const { lexiconOf } = await import('../../lib/wishes/lexicon-of')
const { readWish } = await import('../../lib/wishes/read-wish')
const { readFilm } = await import('../../lib/imports/films/read-film')
const { changeBy } = await import('../../lib/catalog/edits/bulk-work')
const { emptyFilm } = await import('../../lib/catalog/edits/film-form')
const { howMany } = await import('../../lib/catalog/edits/how-many')
const { readFilmForm } = await import('../../lib/catalog/edits/read-film-form')
const { adminFilmFilters } = await import('../../lib/catalog/edits/admin-film-filters')
const { filmVariableSet } = await import('../../lib/prompts/film/variables')
const { terms } = await import('../terms')
const { speech } = await import('../speech')
const { say, words } = await import('../words')

const { films, problems } = readCatalog('domains/recipes/catalog')
const catalog = snapshotOf(filmsOfRecords(films))
const read = (text: string) => readWish(text, lexiconOf(catalog))

describe('the recipes', () => {
  test('are at least two hundred, by the rules of the catalog', () => {
    expect(problems).toEqual([])
    expect(films.length).toBeGreaterThanOrEqual(200)
  })

  test('are called vegetarian and vegan only where nothing of an animal is noted', () => {
    const ofAnimals = withStronger(['meat', 'seafood'])
    const other = withStronger(['animal-products'])
    const wrong = films.filter(
      ({ settings, contentNotes }) =>
        (settings.includes('vegetarian') && contentNotes.some((note) => ofAnimals.has(note))) ||
        (settings.includes('vegan') && contentNotes.some((note) => other.has(note))),
    )
    expect(wrong.map(({ slug }) => slug)).toEqual([])
  })

  test('carry the note of every animal they are made of', () => {
    const noteOf = {
      chicken: 'poultry',
      beef: 'beef',
      pork: 'pork',
      lamb: 'lamb',
      fish: 'fish',
      shellfish: 'shellfish',
      egg: 'egg',
      cheese: 'dairy',
      sesame: 'sesame',
      tofu: 'soy',
    }
    const wrong = films.flatMap(({ slug, themes, contentNotes }) =>
      Object.entries(noteOf).flatMap(([theme, note]) =>
        themes.includes(theme) && !contentNotes.includes(note) ? [`${slug}: ${note}`] : [],
      ),
    )
    expect(wrong).toEqual([])
  })

  test('use every kind, taste, ingredient and occasion of the lists', () => {
    const used = new Set(
      films.flatMap(({ genres, moods, themes, settings, contentNotes }) => [
        ...genres,
        ...moods,
        ...themes,
        ...settings,
        ...contentNotes,
      ]),
    )
    const ids = [terms.genres, terms.moods, terms.themes, terms.settings].flat().map(([id]) => id)
    expect(ids.filter((id) => !used.has(id))).toEqual([])
  })

  test('every id of the lists has everyday words', () => {
    const lists = [
      [terms.genres, speech.genres],
      [terms.moods, speech.moods],
      [terms.themes, speech.themes],
      [terms.settings, speech.settings],
      [terms.contentNotes, speech.notes],
    ] as const
    for (const [rows, spoken] of lists)
      expect(Object.keys(spoken).toSorted()).toEqual(rows.map(([id]) => id).toSorted())
  })
})

describe('a wish for a recipe', () => {
  test('is read in the words of a kitchen', () => {
    expect(read('under 30 minutes, no nuts, something Japanese but not soup')).toMatchObject({
      minutes: { from: null, to: 30 },
      avoid: ['nuts'],
      want: [{ facet: 'country:JP', level: 'more' }],
      without: ['genre:soup'],
    })
  })
  test('leaves out every kind of meat with meat, and peanuts with nuts', () => {
    expect([...withStronger(['meat'])].toSorted()).toEqual(['beef', 'lamb', 'meat', 'pork', 'poultry'])
    expect(withStronger(['nuts']).has('peanuts')).toBe(true)
  })
})

test('a row of a file needs neither a year nor an author', () => {
  const value = {
    name: 'Leek soup',
    genre: 'Soup',
    minutes: '35',
    themes: 'onion|potato',
    contentnotes: 'dairy',
    country: 'France',
  }
  expect(readFilm({ line: 2, value })).toMatchObject({
    kind: 'film',
    film: {
      title: 'Leek soup',
      genres: ['soup'],
      directors: [],
      runtimeMinutes: 35,
      themes: ['onion', 'potato'],
      logline: 'Soup.',
    },
    warnings: [],
  })
})

test('sentences say recipe where they are written of films', () => {
  expect(say('Browse the films')).toBe('Browse the recipes')
  expect(say('“Want to watch” on any film puts it here.')).toBe('“Want to cook” on any recipe puts it here.')
  expect(say`${'Ada'} directed both this and ${'Leek soup'}.`).toBe('Ada wrote both this and Leek soup.')
  expect(say`Directed by ${'Ada'}.`).toBe('Written by Ada.')
  expect(words.hasYear).toBe(false)
})

test('a value a prompt asks for is named as it is, whatever the words of the site', () => {
  const by = filmVariableSet.docs.find(({ name }) => name === 'neighbours.by')
  expect(by?.description).toContain(by?.sample)
})

test('the settings ask of a recipe what its catalog asks, not what one of films does', () => {
  expect(howMany('moods')).toBe('1 to 5')
  expect(howMany('kindred')).toBe('at most 10')
  expect(adminFilmFilters.map(({ label }) => label)).toContain('No taste')
  expect(readFilmForm({ runtimeMinutes: 'long' }, {}, () => ({ problem: '' })).errors.runtimeMinutes).toEqual([
    'Whole minutes, 1 to 1440.',
  ])
  const work = { kind: 'remove', field: 'themes', id: 'onion', label: '' } as const
  expect(changeBy(work, { ...emptyFilm, themes: ['onion', 'potato'] })).toMatchObject({ after: ['potato'] })
  expect(changeBy(work, { ...emptyFilm, themes: ['onion'] })).toEqual({ skip: 'would have fewer than 1' })
})
